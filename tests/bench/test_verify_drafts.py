"""The drafts that the check is measured on: every planted error has its place, and there are enough of both sorts."""

from bench.verify import PILES, by_hand, by_rule, right_drafts


def test_every_error_has_its_place_and_there_are_enough() -> None:
    drafts = {pile.name: right_drafts(pile.name) for pile in PILES}
    errors = [one for name, held in drafts.items() for one in (*by_hand(name, held), *by_rule(held))]
    assert sum(len(draft) for held in drafts.values() for draft in held) >= 150
    assert len(errors) >= 150
    assert all(error.draft not in held for held in drafts.values() for error in errors)


def test_rules_plant_what_they_say() -> None:
    draft = ("“We will certainly not be closing the harbour,” Lund said on Friday.",)
    planted = {error.kind: error.draft[0] for error in by_rule([draft])}
    assert planted["wrong weekday"] == draft[0].replace("Friday", "Monday")
    assert planted["altered word"] != draft[0]
    assert planted["altered word"].endswith("” Lund said on Friday.")
