"""Calls every operation through the generated client, and prints what it read."""

import json
import re
import sys

import openapi_client

cases, base_url = json.load(open(sys.argv[1])), sys.argv[2]


def snake(name):
    """`createdAt[from]` is `created_at_from`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|\W+", "_", name).strip("_").lower()


def call(client, case):
    api = getattr(openapi_client, case["group"] + "Api")(client)
    arguments = {snake(parameter["name"]): parameter["value"] for parameter in case["parameters"]}
    if name := case["bodyModel"]:
        arguments[snake(name)] = getattr(openapi_client, name).from_dict(case["body"])
    answer = getattr(api, snake(case["operation"]))(**arguments)
    return client.sanitize_for_serialization(answer)


configuration = openapi_client.Configuration(host=base_url, api_key={"apikey": "a-key-of-a-test"})
with openapi_client.ApiClient(configuration) as client:
    for case in cases:
        line = {"operation": case["operation"]}
        try:
            line["read"] = call(client, case)
        except Exception as error:
            line["error"] = f"{type(error).__name__}: {error}"
        print(json.dumps(line))
