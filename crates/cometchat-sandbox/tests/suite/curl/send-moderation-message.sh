curl --request POST \
  --url https://{appid}.api-{region}.cometchat.io/v3/moderation/messages \
  --header 'Content-Type: application/json' \
  --header 'apikey: <api-key>' \
  --data '{
  "category": "message",
  "type": "text",
  "data": {
    "text": "Hey there! Welcome aboard."
  },
  "sender": "cometchat-test-user-1",
  "receiver": "cometchat-test-user-2",
  "senderUserDetails": {
    "uid": "cometchat-test-user-1",
    "name": "Test User 1"
  },
  "receiverUserDetails": {
    "uid": "cometchat-test-user-2",
    "name": "Test User 2"
  },
  "receiverType": "user"
}'
