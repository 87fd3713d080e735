curl --request GET \
--url https://{appid}.api-{region}.cometchat.io/v3/moderation/messages/{id} \
--header 'apikey: <api-key>'
