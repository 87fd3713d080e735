curl --request GET \
--url https://{appid}.api-{region}.cometchat.io/v3/moderation/reasons \
--header 'apikey: <api-key>'
