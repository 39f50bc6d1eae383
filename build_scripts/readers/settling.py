"""A text has one heading, one title, and each part one formula: what comes again is page furniture.

In: the steps of a reading. Out: the same steps, those of an earlier heading or title and of a later formula turned into
furniture, together with the lines that go on with them.
"""

from build_scripts.readers.state import Move, Step

_PARTS = (Move.SECTION, Move.ARTICLE, Move.ANNEX, Move.DRAFT)


def settle(steps: list[Step]) -> list[Step]:
    """One heading and one title, the last of each; one formula in each part, the first."""
    dropped = set()
    for move in (Move.HEADING, Move.TITLE):
        dropped.update([place for place, step in enumerate(steps) if step.move is move][:-1])
    stands = False
    for place, step in enumerate(steps):
        if step.move in _PARTS:
            stands = step.move is Move.DRAFT
        elif step.move is Move.FORMULA:
            if stands:
                dropped.add(place)
            stands = True
    return _furnished(steps, dropped)


def _furnished(steps: list[Step], dropped: set[int]) -> list[Step]:
    settled, dropping = [], False
    for place, step in enumerate(steps):
        if step.move not in (Move.MORE, Move.FURNITURE, Move.RULE, Move.NOTE, Move.MORE_NOTE):
            dropping = place in dropped
        drops = place in dropped or (dropping and step.move is Move.MORE)
        settled.append(step._replace(move=Move.FURNITURE) if drops else step)
    return settled
