"""Who and what an OSCAL document speaks of, each under an identifier that stays the same in every edition."""

import uuid

from app.documents.oscal.values import NAMESPACE, Json, filled, string
from app.domain.revisions import Revision, time_text

_ROOT = uuid.uuid5(uuid.NAMESPACE_URL, NAMESPACE)
_UNKNOWN = "Unknown"
OWNER, PREPARED_BY = "owner", "prepared-by"
_ROLES = {PREPARED_BY: "Prepared by", OWNER: "Owner of an action"}
_REMARKS = "The name as it was written; whether it is a person's or a team's is not recorded."


class Identifiers:
    """UUIDs of version 5 (RFC 9562) from what never changes: the plan's first revision, and what is told apart."""

    def __init__(self, plan_id: int, first: Revision) -> None:
        self._plan = uuid.uuid5(_ROOT, f"{plan_id} {time_text(first.at)} {first.author}")

    @property
    def plan(self) -> str:
        """The plan's own."""
        return str(self._plan)

    def of(self, kind: str, *what: object) -> str:
        """The one of a thing within the plan, such as an action's risk by the action's number."""
        return str(uuid.uuid5(self._plan, " ".join([kind, *map(str, what)])))


class Parties:
    """The people and organisations that were named so far, in the order in which they were."""

    def __init__(self, identifiers: Identifiers, organisation: str) -> None:
        self._identifiers = identifiers
        self._found: dict[str, Json] = {}
        self._used: set[str] = set()
        self._organisation = string(organisation)
        if self._organisation:
            self._add(self._organisation, "organization", "")
            self._used.add(PREPARED_BY)

    def author(self, name: str) -> str:
        """The identifier of who signed something."""
        return self._add(string(name) or _UNKNOWN)

    def origin(self, name: str) -> list[Json]:
        """Where something comes from: who wrote it down."""
        return [{"actors": [{"type": "party", "actor-uuid": self.author(name)}]}]

    def owners(self, name: str) -> list[Json]:
        """Who is responsible for an action, as roles of a task; none where nobody is named."""
        name = string(name)
        if not name:
            return []
        self._used.add(OWNER)
        return [{"role-id": OWNER, "party-uuids": [self._add(name)]}]

    def metadata(self) -> Json:
        """The roles, parties and responsible parties of the document's metadata."""
        roles = [{"id": name, "title": told} for name, told in _ROLES.items() if name in self._used]
        responsible = []
        if self._organisation:
            responsible = [{"role-id": PREPARED_BY, "party-uuids": [self._found[self._organisation]["uuid"]]}]
        return filled(roles=roles, parties=list(self._found.values()), responsible_parties=responsible)

    def _add(self, name: str, kind: str = "person", remarks: str = _REMARKS) -> str:
        if name not in self._found:
            made = filled(uuid=self._identifiers.of("party", name), type_=kind, name=name, remarks=remarks)
            self._found[name] = made
        return str(self._found[name]["uuid"])
