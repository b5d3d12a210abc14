"""Google's own client against the emulator: credentials of a workflow job, then each API once.

Arguments: origin of the emulator, path of a URL map. Prints what it saw as JSON.
"""

import json
import os
import sys

import googleapiclient.discovery
from google.auth import identity_pool
from googleapiclient.errors import HttpError

origin, url_map_path = sys.argv[1:]
_, project, _, _, url_map = url_map_path.split("/")
# Not google.auth.default(), which asks the Resource Manager for the name of the project.
credentials = identity_pool.Credentials.from_file(
    os.environ["GOOGLE_APPLICATION_CREDENTIALS"],
    scopes=["https://www.googleapis.com/auth/cloud-platform"],
)


def client(api, version, endpoint):
    return googleapiclient.discovery.build(
        api,
        version,
        credentials=credentials,
        cache_discovery=False,
        client_options={"api_endpoint": origin + endpoint},
    )


compute = client("compute", "v1", "/compute/v1/")
before = compute.urlMaps().get(project=project, urlMap=url_map).execute()
operation = (
    compute.urlMaps()
    .patch(
        project=project,
        urlMap=url_map,
        body={"description": "by Google's client", "fingerprint": before["fingerprint"]},
    )
    .execute()
)
done = compute.globalOperations().wait(project=project, operation=operation["name"]).execute()
try:
    compute.urlMaps().patch(
        project=project, urlMap=url_map, body={"fingerprint": before["fingerprint"]}
    ).execute()
    refused = None
except HttpError as error:
    refused = [error.status_code, error.reason]

series = (
    client("monitoring", "v3", "/monitoring/")
    .projects()
    .timeSeries()
    .list(
        name=f"projects/{project}",
        filter='metric.type = "loadbalancing.googleapis.com/https/request_count"',
        interval_startTime="2030-06-01T00:00:00Z",
        interval_endTime="2030-06-02T00:00:00Z",
    )
    .execute()
)
jobs = (
    client("cloudscheduler", "v1", "/cloudscheduler/")
    .projects()
    .locations()
    .jobs()
    .list(parent=f"projects/{project}/locations/europe-west1")
    .execute()
)
print(json.dumps({"done": done["status"], "refused": refused, "series": series, "jobs": jobs}))
