"""ExportImage, DescribeExportImageTasks, CancelExportTask."""

from __future__ import annotations

import secrets

from ... import clock, timetable
from ...operations import AwsError, operation, state_lock
from ...own_client import own_client
from .filters import matching, paged
from .store import backend_of, refuse_dry_run, settings, state_of, tag, tags_for, tags_of

# What the next exports end with; set by the control API.
failures = []


class ExportTask:
    def __init__(self, image_id, parameters, starts, ends):
        self.id = "export-ami-" + secrets.token_hex(9)[:17]
        self.image_id = image_id
        self.description = parameters.get("Description")
        self.format = parameters["DiskImageFormat"]
        self.role_name = parameters.get("RoleName", "vmimport")
        self.bucket = parameters["S3ExportLocation"]["S3Bucket"]
        self.prefix = parameters["S3ExportLocation"].get("S3Prefix", "")
        self.token = parameters.get("ClientToken")
        self.starts, self.ends = starts, ends
        self.status = "active"
        self.message = None

    @property
    def key(self):
        return "%s%s.%s" % (self.prefix, self.id, self.format.lower())

    def progress(self):
        done = (clock.epoch() - self.starts) / max(self.ends - self.starts, 1e-9)
        return str(min(99, max(0, int(done * 100)))) if self.status == "active" else None


def tasks_of(backend):
    return backend.__dict__.setdefault("export_image_tasks", {})


@operation("ec2", "ExportImage")
def export_image(call, parameters):
    backend = backend_of(call)
    ami = backend.amis.get(parameters["ImageId"])
    if ami is None:
        raise AwsError("InvalidAMIID.NotFound", "The image id '[%s]' does not exist" % parameters["ImageId"])
    if state_of(ami) != "available":
        raise AwsError("IncorrectState", "The image %s is not available" % ami.id)
    for known in tasks_of(backend).values():
        if known.token and known.token == parameters.get("ClientToken"):
            return _answer(backend, known, True)
    _check_bucket(call, parameters["S3ExportLocation"]["S3Bucket"])
    refuse_dry_run(parameters)
    now = clock.epoch()
    task = ExportTask(ami.id, parameters, now, now + settings["exportSeconds"])
    tasks_of(backend)[task.id] = task
    tag(backend, [task.id], tags_for(parameters, "export-image-task"))
    failure = failures.pop(0) if failures else None
    timetable.at(task.ends, lambda: finish(call.region, task, failure))
    return _answer(backend, task, True)


def _check_bucket(call, name):
    from moto.s3.models import s3_backends

    if name not in s3_backends[call.account]["aws"].buckets:
        raise AwsError("InvalidParameter", "The specified bucket %s does not exist" % name)


def finish(region, task, failure=None):
    """Ends an export that has not been cancelled: its object in the bucket, or a message why not."""
    with state_lock:
        if task.status != "active":
            return
        if failure is not None:
            task.status, task.message = "deleted", failure
            return
    body = b"%s of %s" % (task.format.encode(), task.image_id.encode())
    own_client("s3", region).put_object(Bucket=task.bucket, Key=task.key, Body=body)
    with state_lock:
        task.status = "completed"


@operation("ec2", "DescribeExportImageTasks")
def describe_export_image_tasks(call, parameters):
    backend = backend_of(call)
    tasks = tasks_of(backend)
    wanted = parameters.get("ExportImageTaskIds")
    for one in wanted or []:
        if one not in tasks:
            raise AwsError("InvalidExportTaskID.NotFound", "The export task '%s' does not exist" % one)
    tagged = [(task, tags_of(backend, task.id)) for task in tasks.values() if not wanted or task.id in wanted]
    filtered = matching(tagged, parameters.get("Filters"), {"task-state": lambda task: task.status})
    return paged(parameters, [_answer(backend, task) for task, _ in filtered], "ExportImageTasks")


@operation("ec2", "CancelExportTask")
def cancel_export_task(call, parameters):
    task = tasks_of(backend_of(call)).get(parameters["ExportTaskId"])
    if task is None:
        raise AwsError(
            "InvalidExportTaskID.NotFound", "The export task '%s' does not exist" % parameters["ExportTaskId"]
        )
    if task.status != "active":
        raise AwsError(
            "IncorrectState", "The export task %s is %s and cannot be cancelled" % (task.id, task.status)
        )
    task.status, task.message = "deleted", "Cancelled by the user"
    return {}


def _answer(backend, task, created=False):
    answer = {
        "ExportImageTaskId": task.id,
        "ImageId": task.image_id,
        "Description": task.description,
        "Progress": task.progress(),
        "S3ExportLocation": {"S3Bucket": task.bucket, "S3Prefix": task.prefix},
        "Status": task.status,
        "StatusMessage": task.message or ("converting" if task.status == "active" else None),
        "Tags": tags_of(backend, task.id),
    }
    if created:
        answer.update(DiskImageFormat=task.format, RoleName=task.role_name)
    return answer
