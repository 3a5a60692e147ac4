"""Which body handles each task today; without one, see what became of its assignee.

python3 who-handles-today.py https://the.portal/data/v1/
"""
import json
import sys
from urllib.parse import urljoin
from urllib.request import urlopen


def items(name):
    with urlopen(urljoin(sys.argv[1], f"{name}.json")) as answer:
        return json.load(answer)["items"]


today = {body["id"]: body["bodies"] for body in items("agencies-today")}
for task in items("tasks"):
    for agency in task["assignees"]:
        for body in today[agency] or [{"agency": "", "name": {"vi": ""}}]:
            print(task["id"], body["agency"], body["name"]["vi"], sep="\t")
