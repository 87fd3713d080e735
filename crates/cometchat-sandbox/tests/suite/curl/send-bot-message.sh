curl --request POST \
  --url https://{appId}.api-{region}.cometchat.io/v3/bots/{uid}/messages \
  --header 'Content-Type: application/json' \
  --header 'apikey: <api-key>' \
  --data '
{
  "receiver": "<string>",
  "muid": "<string>",
  "receiverType": "user",
  "category": "message",
  "type": "text",
  "data": {
    "text": "<string>",
    "metadata": {},
    "attachments": [
      {
        "url": "<string>",
        "name": "<string>",
        "mimeType": "<string>",
        "extension": "<string>",
        "size": "<string>"
      }
    ]
  },
  "multipleReceivers": {
    "uids": [
      "<string>"
    ],
    "guids": [
      "<string>"
    ]
  },
  "tags": [
    "<string>"
  ]
}
'
