"""Are the pages that people write read as title, sections and paragraphs, and their slips told?"""

from build_scripts.model.work import Sample, Section
from build_scripts.readers.prose import read_prose
from build_scripts.readers.source import Source

_TEXT = """# About the lanterns

First words
over two lines.

## Who lights them {#who}

The keepers.

The harbour *master*.

## When {#when-1}
"""


def test_a_page() -> None:
    prose, problems = read_prose(Source("sources/pages/en/about.md", _TEXT), "en")
    assert prose is not None
    assert problems == []
    assert (prose.name, prose.lang, prose.title) == ("about", "en", "About the lanterns")
    assert prose.sections == (
        Section("", "", ("First words over two lines.",)),
        Section("who", "Who lights them", ("The keepers.", "The harbour *master*.")),
        Section("when-1", "When", ()),
    )
    assert prose.anchors() == ("who", "when-1")


def test_a_page_without_title_is_refused() -> None:
    prose, (problem,) = read_prose(Source("about.md", "First words.\n\n# Too late\n"), "en")
    assert prose is None
    assert str(problem) == "about.md:1:1: error[prose]: the page has no title; a first line '# Title'; add the title"


def test_a_heading_without_address_is_told() -> None:
    text = "# About\n\n## Who\n\n### When {#when}\n\n## Where {#WHERE}\n"
    _, problems = read_prose(Source("about.md", text), "en")
    told = "'## Heading {#address}'; give it an address"
    assert [str(one) for one in problems] == [
        f"about.md:3:1: error[prose]: the heading '## Who'; {told}",
        f"about.md:5:1: error[prose]: the heading '### When {{#when}}'; {told}",
        f"about.md:7:1: error[prose]: the heading '## Where {{#WHERE}}'; {told}",
    ]


def test_an_address_that_stands_twice_is_told() -> None:
    _, problems = read_prose(Source("about.md", "# About\n\n## Who {#who}\n\n## Whom {#who}\n"), "en")
    assert [str(one)[: len("about.md:5:1: error[prose]")] for one in problems] == ["about.md:5:1: error[prose]"]
    assert "who" in problems[0].wrong


def test_a_piece_of_a_program_stays_as_it_is() -> None:
    text = "# About\n\nRun:\n\n```python\nfor x in y:\n\n    # x\n    print(x)\n```\n\nThen stop.\n\n```sh\n```\n"
    prose, problems = read_prose(Source("about.md", text), "en")
    assert prose is not None
    assert problems == []
    program = Sample("python", "for x in y:\n\n    # x\n    print(x)")
    assert prose.sections == (Section("", "", ("Run:", program, "Then stop.", Sample("sh", ""))),)
    assert prose.samples() == (program, Sample("sh", ""))


def test_a_program_that_does_not_stand_alone_is_told() -> None:
    text = "# About\n\nRun:\n```python\nx\n```\n\n```\ny\n```\n\n```sh\nz\n"
    _, problems = read_prose(Source("about.md", text), "en")
    told = "error[prose]: '```' stands among words; a line ```python, and a line ``` that ends it; let them stand alone"
    assert [str(one) for one in problems] == [f"about.md:{line}:1: {told}" for line in (3, 8, 12)]


def test_a_page_does_not_begin_with_a_program() -> None:
    prose, (problem,) = read_prose(Source("about.md", "```sh\n# x\n```\n"), "en")
    assert prose is None
    assert str(problem).startswith("about.md:1:1: error[prose]: the page has no title")
