"""Who says that who said: the tree of statements that stand in each other's words."""

from dataclasses import dataclass

from onrecord.ledger.values import Statement
from onrecord.views.statements import outers
from onrecord.web import lines
from onrecord.web.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Node:
    """A statement with those that stand in its words; `here` is the one that the page is about."""

    line: lines.Line
    here: bool
    inside: tuple["Node", ...]


def tree(shelf: Shelf, statement: Statement) -> Node | None:
    """The tree that `statement` stands in, from the outermost words inwards; None where it stands by itself."""
    root = (statement, *outers(statement, shelf.statements))[-1]
    node = _node(shelf, root, statement, ())
    return node if node.inside else None


def _node(shelf: Shelf, top: Statement, here: Statement, above: tuple[str, ...]) -> Node:
    """The tree from `top` inwards; what already stands `above` it is not shown again, whatever an old file holds."""
    around = (*above, top.id)
    said = shelf.statements_in.get(top.article, ())
    inside = (one for one in said if one.nested_in == top.id and one.id not in around)
    return Node(lines.line(top), top is here, tuple(_node(shelf, one, here, around) for one in inside))
