"""What the user can do with named views of a plan's table."""

from app.domain.errors import UserError
from app.domain.views import View, read_view, view_name, view_text
from app.services.context import Context
from app.store import plans as plan_store
from app.store import views as view_store


class Views:
    """Keeping views under names, for everybody who works on the plan."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def named(self, plan_id: int) -> dict[str, View]:
        """The plan's views by their names, in the order of these."""
        with self._context.database.reading() as connection:
            plan_store.get(connection, plan_id)
            kept = view_store.all_of(connection, plan_id)
        return {name: read_view(text) for name, text in sorted(kept, key=lambda each: each[0].casefold())}

    def save(self, plan_id: int, name: str, view: View) -> str:
        """Keeps a view, in place of one of the same name; returns the name as it is kept."""
        wanted = view_name(name)
        with self._context.writing() as connection:
            plan_store.get(connection, plan_id)
            view_store.keep(connection, plan_id, wanted, view_text(view))
        return wanted

    def rename(self, plan_id: int, name: str, new_name: str) -> str:
        """Gives a view another name, which no other view may have."""
        wanted = view_name(new_name)
        with self._context.writing() as connection:
            kept = dict(view_store.all_of(connection, plan_id))
            if name not in kept:
                raise _unknown(name)
            if wanted != name and wanted in kept:
                raise UserError("There is a view “{name}” already: choose another name.", name=wanted)
            view_store.delete(connection, plan_id, name)
            view_store.keep(connection, plan_id, wanted, kept[name])
        return wanted

    def delete(self, plan_id: int, name: str) -> None:
        """Deletes a view; what it showed stays."""
        with self._context.writing() as connection:
            if not view_store.delete(connection, plan_id, name):
                raise _unknown(name)


def _unknown(name: str) -> UserError:
    return UserError("There is no view “{name}”: list the views to see which there are.", name=name)
