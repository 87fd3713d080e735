curl --request POST \
  --url https://{appid}.api-{region}.cometchat.io/v3/messages/{id}/thread \
  --header 'Content-Type: application/json' \
  --header 'apikey: <api-key>' \
  --header 'onBehalfOf: <onbehalfof>' \
  --data '{
  "receiver": "<string>",
  "receiverType": "user",
  "category": "message",
  "type": "text",
  "data": {
    "text": "Hi Tom!",
    "metadata": {
      "key1": "value1",
      "key2": "value2"
    }
  },
  "multipleReceivers": {
    "uids": [
      "uid1",
      "uid2"
    ],
    "guids": [
      "guid1"
    ]
  },
  "tags": [
    "tag1"
  ]
}'
