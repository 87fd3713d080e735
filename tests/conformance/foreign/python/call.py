"""Makes every call through the generated client, and prints what it read."""

import json
import re
import sys

import openapi_client

calls, base_url = json.load(open(sys.argv[1])), sys.argv[2]


def snake(name):
    """`createdAt[from]` is `created_at_from`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|\W+", "_", name).strip("_").lower()


def made(client, call):
    api = getattr(openapi_client, call["group"] + "Api")(client)
    arguments = {snake(parameter["argument"]): parameter["value"] for parameter in call["parameters"]}
    if name := call["bodyModel"]:
        arguments[snake(name)] = getattr(openapi_client, name).from_dict(call["body"])
    answer = getattr(api, snake(call["operation"]))(**arguments)
    return client.sanitize_for_serialization(answer)


for call in calls:
    line = {"name": call["name"]}
    host = f"{base_url}/{call['name']}"
    configuration = openapi_client.Configuration(host=host, api_key={"apikey": "0123456789abcdef0123456789abcdef01234567"})
    try:
        with openapi_client.ApiClient(configuration) as client:
            line["read"] = made(client, call)
    except Exception as error:
        line |= {"error": f"{type(error).__name__}: {error}", "status": getattr(error, "status", None)}
    print(json.dumps(line))
