"""One statement with everything that the record holds about it: every field, its chain, its words, why."""

from starlette.requests import Request
from starlette.responses import Response

from onrecord.views.statements import outers
from onrecord.web.desk import Desk
from onrecord.web.elsewhere import told_elsewhere, used_again
from onrecord.web.jsonld import quotation
from onrecord.web.nesting import tree
from onrecord.web.shelf import citations_of, citations_of_figure, rests_on


def page(desk: Desk, request: Request) -> Response:
    """The page of one statement."""
    shelf = desk.shelf(request)
    statement = shelf.statements.get(request.path_params["statement"])
    if statement is None:
        raise desk.nothing(request, "no statement with this id")
    held_in = shelf.pages.get(statement.article)
    utterances = told_elsewhere(shelf, statement)
    spans = [citation.span for citation in statement.content]
    return desk.page(
        request,
        "statement.html",
        f"{statement.speaker or 'Speaker not named'}: statement",
        {
            "line_": shelf.line(statement),
            "s": statement,
            "page": held_in,
            "jsonld": quotation(statement, held_in),
            "citations": citations_of(statement),
            "around": outers(statement, shelf.statements),
            "tree": tree(shelf, statement),
            "utterances": utterances,
            "recurring": used_again(shelf, utterances),
            "figures": [
                figure
                for figure in shelf.figures_in.get(statement.article, ())
                if any(rests_on(citations_of_figure(figure), statement.article, span) for span in spans)
            ],
        },
    )
