"""A text has one heading, one title, and each part one formula: what comes again is page furniture.

In: the steps of a reading. Out: the same steps, those of an earlier heading or title and of a later formula turned into
furniture, together with the lines that go on with them.
"""

from build_scripts.readers.state import HEADINGS, Move, Step

_PARTS = (Move.SECTION, Move.ARTICLE, Move.ANNEX, Move.DRAFT)


def settle(chosen: list[Step]) -> list[Step]:
    """One heading and one title, the last of each; one formula in each part, the first."""
    steps = list(chosen)
    dropped = set()
    for move in (Move.HEADING, Move.TITLE):
        dropped.update([place for place, step in enumerate(steps) if step.move is move][:-1])
    label = _lone_label(steps)
    if label >= 0:
        steps[label] = steps[label]._replace(move=Move.MORE)
    stands = False
    for place, step in enumerate(steps):
        if step.move in _PARTS:
            stands = step.move is Move.DRAFT
        elif step.move is Move.FORMULA:
            if stands:
                dropped.add(place)
            stands = True
    return _furnished(steps, dropped)


def _lone_label(steps: list[Step]) -> int:
    """The place of a section that begins before the formula, when it is the only one of its depth: "B" over the formula
    of a resolution 77/292 B, or -1. Such a label belongs to the title; there is no other section to tell it from."""
    outer = [place for place, step in enumerate(steps) if step.move is Move.SECTION and step.depth == 0]
    formula = next((place for place, step in enumerate(steps) if step.move is Move.FORMULA), 0)
    if len(outer) != 1 or outer[0] > formula:
        return -1
    before = [step.move for step in steps[: outer[0]] if step.move not in (Move.FURNITURE, Move.RULE, Move.MORE)]
    return outer[0] if before and before[-1] in HEADINGS else -1


def _furnished(steps: list[Step], dropped: set[int]) -> list[Step]:
    settled, dropping = [], False
    for place, step in enumerate(steps):
        if step.move not in (Move.MORE, Move.FURNITURE, Move.RULE, Move.NOTE, Move.MORE_NOTE):
            dropping = place in dropped
        drops = place in dropped or (dropping and step.move is Move.MORE)
        settled.append(step._replace(move=Move.FURNITURE) if drops else step)
    return settled
