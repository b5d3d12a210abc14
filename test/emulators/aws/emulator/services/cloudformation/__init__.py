"""CloudFormation: stacks take their time, are rolled back with a reason, and are deleted with what is in them.

Templates and what they make are moto's. moto deletes instances by a part of their name, which hits other stacks' too.
"""

from . import stacks  # noqa: F401
