"""What the comparison of the snapshots tells: another colour and a column that moved; and what it lets pass."""

from PIL import Image

from scripts.snapshots import SHARE, SNAPSHOTS, difference


def _drawn() -> Image.Image:
    return Image.open(SNAPSHOTS / "resolution-en-1280-light.png").convert("RGB")


def test_the_same_picture_with_fewer_colours_passes() -> None:
    assert difference(_drawn(), _drawn().quantize(16).convert("RGB")) <= SHARE


def test_a_column_that_moved_by_a_letter_is_told() -> None:
    moved = _drawn()
    column = moved.crop((500, 30, 640, 450))
    moved.paste((255, 255, 255), (500, 30, 640, 450))
    moved.paste(column, (512, 30))
    assert difference(_drawn(), moved) > SHARE


def test_another_colour_of_the_head_is_told() -> None:
    blue = _drawn()
    blue.paste((20, 60, 120), (0, 0, 640, 24))
    assert difference(_drawn(), blue) > SHARE
