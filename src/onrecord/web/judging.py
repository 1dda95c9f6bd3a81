"""This is wrong …: the page on which a person judges one thing of the record, and what its form does.

One form, many buttons: the button says what is judged, the field of its name holds the value.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from urllib.parse import quote

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from onrecord.ledger.values import Page
from onrecord.ledger.verdicts import About, Verdict
from onrecord.text.article import Role
from onrecord.views.drafting import Wish
from onrecord.views.judged import LogRow, log
from onrecord.views.meant import UnclearError
from onrecord.views.phrases import capital, one_line
from onrecord.web.desk import Desk
from onrecord.web.judged_things import SORTS

MOST = 40
"""Other things that are offered to compare with."""


def page(desk: Desk, request: Request) -> Response:
    """The page of one thing."""
    sort, id_ = request.path_params["sort"], request.path_params["thing"]
    shelf = desk.shelf()
    shown = SORTS[sort](shelf, id_, request) if sort in SORTS else None
    if shown is None:
        raise HTTPException(404, "The story holds nothing of this kind and id.")
    mine = {one.id for one in shelf.ledger.judged if {shown.name, id_} & {*one.things}}
    rows = [row for row in log(shelf.ledger, desk.source.judgements()) if row.id in mine]
    if sort == "page":
        shown = replace(shown, segments=tuple(_segments(desk, shelf.pages[id_])))
    context = {"j": shown, "rows": rows, "roles": [role.value for role in Role]}
    return desk.page(request, "judge.html", "This is wrong …", context)


def _segments(desk: Desk, one: Page) -> Iterator[tuple[str, str, str]]:
    """Place, words and role of each line of an article."""
    article = desk.source.article(one.id)
    for segment in one.segments if article else ():
        words = one_line(article.words(segment.span)) if article else ""
        yield f"{one.id}#c{segment.span.start}-{segment.span.end}", words, segment.role.value


def act(desk: Desk, fields: Mapping[str, str]) -> Response:
    """Judges as the form says, and shows it in the log; or asks again, with what is missing."""
    who = fields.get("by", "").strip() or desk.user
    try:
        made = desk.source.judge(_wishes(fields), who)
    except UnclearError as error:
        raise HTTPException(422, f"{capital(str(error))}. Nothing was done; go back and try again.") from error
    back = fields.get("back", "")
    # Only to a page of our own: "//elsewhere" would be another site.
    ours = back.startswith("/") and not back.startswith(("//", "/\\"))
    answer = RedirectResponse(back if ours else f"/log?done={made[0].id}#j{made[0].id}", 303)
    answer.set_cookie("by", quote(who), max_age=31_536_000, httponly=True, samesite="strict")
    return answer


def undo(desk: Desk, fields: Mapping[str, str]) -> Response:
    """Takes a judgement back."""
    who = fields.get("by", "").strip() or desk.user
    try:
        made = desk.source.undo(fields.get("id", ""), fields.get("why", ""), who)
    except UnclearError as error:
        raise HTTPException(422, _told(error)) from error
    return RedirectResponse(f"/log?done={made.id}#j{made.id}", 303)


def history(desk: Desk, request: Request) -> Response:
    """Every judgement, the latest first."""
    rows = tuple(reversed(log(desk.shelf().ledger, desk.source.judgements())))
    done = next((row for row in rows if row.id == request.query_params.get("done")), None)
    context = {"rows": rows, "done": done, "conflicts": [r for r in rows if r.against], "lost": _lost(rows)}
    return desk.page(request, "log.html", "Log", context)


def _told(error: UnclearError) -> str:
    """What is wrong, as a sentence."""
    what = str(error)
    return f"{capital(what)}. Nothing was judged; go back and try again."


def _lost(rows: tuple[LogRow, ...]) -> list[LogRow]:
    return [row for row in rows if row.because and row.undone_by is None]


def _wishes(fields: Mapping[str, str]) -> list[Wish]:
    """What the pressed button asks for. Raises `UnclearError`."""
    pressed, _, other = fields.get("verdict", "").partition(":")
    verdict = next((v for v in Verdict if v == pressed and v is not Verdict.UNDO), None)
    if verdict is None:
        message = "press the button beside what you want to say"
        raise UnclearError(message)
    name, why = fields.get("name", ""), fields.get("why", "")
    if other == "unknown":
        return [Wish(verdict, (name,), "", why)]
    if verdict is Verdict.ROLE:
        return [Wish(verdict, (other,), fields.get(f"value-role-{other}", ""), why)]
    if verdict in {Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE}:
        about = About.FIGURE if fields.get("sort") == "figure" else About.ENTITY
        others = other.split(",") if other else [fields.get(f"value-{verdict.value}", "").strip()]
        return [Wish(verdict, (name, one), "", why, about) for one in others]
    return [Wish(verdict, (name,), fields.get(f"value-{verdict.value}", ""), why)]
