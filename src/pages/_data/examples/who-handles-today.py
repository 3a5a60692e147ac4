"""Who handles each task today, and how that is known.

Where the assignee ended without a successor, these are the bodies that took over some of its work, and the units on its
territory. python3 who-handles-today.py https://the.portal/data/v1/
"""
import json
import sys
from urllib.parse import urljoin
from urllib.request import urlopen


def items(name):
    with urlopen(urljoin(sys.argv[1], f"{name}.json")) as answer:
        return json.load(answer)["items"]


nobody = {"agency": "", "name": {"vi": ""}, "basis": ""}
today = {body["id"]: body["work"] for body in items("agencies-today")}
for task in items("tasks"):
    for agency in task["assignees"]:
        for holder in today[agency] or [nobody]:
            code = holder.get("agency", holder.get("commune"))
            print(task["id"], code, holder["name"]["vi"], holder["basis"], sep="\t")
