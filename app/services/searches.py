"""Looking for words in what the actions of a plan said earlier."""

from app.domain.searching import words_of
from app.domain.texts import folded
from app.services.context import Context
from app.store import plans as plan_store
from app.store import searches as search_store


class Searches:
    """Searching a plan's history."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def in_history(self, plan_id: int, search: str) -> frozenset[int]:
        """The actions of which an earlier revision holds every word; nothing for an empty search."""
        words = words_of(search)
        if not words:
            return frozenset()
        with self._context.database.reading() as connection:
            plan_store.get(connection, plan_id)
            found: set[int] = set()
            for number, text in search_store.earlier_texts(connection, plan_id):
                if number not in found:
                    plain = folded(text)
                    if all(word in plain for word in words):
                        found.add(number)
        return frozenset(found)
