"""A resolution with everything that one may hold, made by hand in a language from left to right and one from right to
left: nested items, words after them, sections, annexes with numbering of their own, articles, a draft, closing lines.
"""

from collections.abc import Mapping
from dataclasses import replace

from build_scripts.diagnostics import Where
from build_scripts.model.inline import Inline, NoteMark, Text
from build_scripts.model.resolution import Kind, Paragraph, Part, PartKind, Resolution
from build_scripts.model.work import Corpus, Metadata, Status, Version, Work

SLUG = "harbours-3-7"
_WHERE = Where("harbours.md")

# The printed labels by address; a paragraph has its words from its address.
_LABELS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "a": "(a)",
        "b": "(b)",
        "i": "(i)",
        "ii": "(ii)",
        "sec-1": "I",
        "sec-2": "II. ",
        "annex-1": "ANNEX I",
        "annex-1-sec-1": "A.",
        "annex-2": "Annex II",
        "annex-2-art-1": "Article 1",
        "annex-2-art-2": "Article 2",
    },
    "ar": {
        "a": "(أ)",
        "b": "(ب)",
        "i": "'1'",
        "ii": "'2'",
        "sec-1": "أولا",
        "sec-2": "ثانيا - ",
        "annex-1": "المرفق الأول",
        "annex-1-sec-1": "ألف -",
        "annex-2": "المرفق الثاني",
        "annex-2-art-1": "المادة 1",
        "annex-2-art-2": "المادة 2",
    },
}
_WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "heading": "Resolution 3/7",
        "title": "Lanterns in harbours",
        "formula": "The Harbour Council,",
        "pp": "Recalling that lanterns are lit along the quays of every harbour in which ships are expected at night,",
        "op": "Requests the keepers of the lanterns, within existing resources and in consultation with the pilots:",
        "item": "To light the lanterns on the quays, on the piers and at the mouth of the harbour at dusk;",
        "wrap-up": "and to report to the Council on the oil that was used and on the ships that came in;",
        "sub-1": "Light and darkness",
        "annex-1-sub-1": "General",
        "closing": "12th plenary meeting",
        "closing-2": "7 May 1907",
        "sec-1": "Measures",
        "sec-2": "Follow-up",
        "annex-1": "Terms of reference of the keepers",
        "annex-1-sec-1": "Oil",
        "annex-2": "Declaration on light",
        "annex-2-art-1": "Right to light",
        "fn": "See the harbour book, vol. 2.",
    },
    "ar": {
        "heading": "القرار 3/7",
        "title": "المصابيح في الموانئ",
        "formula": "إن مجلس الموانئ،",
        "pp": "إذ يشير إلى أن المصابيح تضاء على أرصفة جميع الموانئ التي يتوقع أن ترسو فيها السفن ليلا،",
        "op": "يطلب إلى حراس المصابيح، في حدود الموارد المتاحة وبالتشاور مع المرشدين، القيام بما يلي:",
        "item": "إضاءة المصابيح على الأرصفة وعند مدخل الميناء وقت الغروب؛",
        "wrap-up": "وتقديم تقرير إلى المجلس عن الزيت المستخدم وعن السفن التي رست؛",
        "sub-1": "الضوء والظلام",
        "annex-1-sub-1": "أحكام عامة",
        "closing": "الجلسة العامة 12",
        "closing-2": "7 أيار/مايو 1907",
        "sec-1": "التدابير",
        "sec-2": "المتابعة",
        "annex-1": "اختصاصات الحراس",
        "annex-1-sec-1": "الزيت",
        "annex-2": "إعلان بشأن الضوء",
        "annex-2-art-1": "الحق في الضوء",
        "fn": "انظر كتاب الموانئ، المجلد 2.",
    },
}


def resolution(lang: str) -> Resolution:
    """The text in English or Arabic."""
    write = _Writing(lang)
    return Resolution(
        slug=SLUG,
        lang=lang,
        file=f"{lang}.md",
        heading=write.paragraph("heading", Kind.HEADING),
        title=write.paragraph("title", Kind.TITLE),
        formula=write.paragraph("formula", Kind.FORMULA),
        preamble=(
            write.paragraph("pp-1", Kind.PREAMBULAR, write.item("pp-1-a"), write.item("pp-1-b")),
            write.paragraph("sub-1", Kind.SUBHEADING),
            write.paragraph("pp-2", Kind.PREAMBULAR),
        ),
        operative=(write.nested("op-1"), write.paragraph("op-2", Kind.OPERATIVE)),
        notes=(write.paragraph("fn-1", Kind.NOTE),),
        ledger=(),
        parts=(*write.sections(), write.draft(), *write.annexes()),
        closing=(write.paragraph("closing", Kind.CLOSING), write.paragraph("closing-2", Kind.CLOSING)),
    )


def corpus(built: Corpus, *langs: str) -> Corpus:
    """The instruments and the glossary of the project with this work alone; the first language is the official one."""
    versions = {
        lang: Version(lang, Status.MACHINE if place else Status.OFFICIAL, _WHERE) for place, lang in enumerate(langs)
    }
    metadata = Metadata(SLUG, {}, "3/7", _WHERE, versions)
    return replace(built, works=(Work(metadata, {lang: resolution(lang) for lang in langs}),))


_NAMES = {
    Kind.FORMULA: "formula",
    Kind.PREAMBULAR: "pp",
    Kind.OPERATIVE: "op",
    Kind.ITEM: "item",
    Kind.WRAP_UP: "wrap-up",
    Kind.CLOSING: "closing",
    Kind.NOTE: "fn",
}


class _Writing:
    """Writes the paragraphs of one language."""

    def __init__(self, lang: str) -> None:
        self._words = _WORDS[lang]
        self._labels = _LABELS[lang]

    def paragraph(self, anchor: str, kind: Kind, *items: Paragraph, wrap_up: bool = False) -> Paragraph:
        """A paragraph whose label and words its address tells."""
        parts = anchor.split("-")
        name = _NAMES.get(kind, "")
        words = self._words.get(anchor) or self._words.get(name, "")
        label = self._labels.get(parts[-1] if kind is Kind.ITEM else anchor, "")
        after = self.paragraph(f"{anchor}-wrap-up", Kind.WRAP_UP) if wrap_up else None
        content: tuple[Inline, ...] = (Text(words),) if words else ()
        number = f"{parts[-1]}." if kind is Kind.OPERATIVE else label
        return Paragraph(anchor, kind, number, content, _WHERE, items, after)

    def item(self, anchor: str, *items: Paragraph, wrap_up: bool = False) -> Paragraph:
        """An item."""
        return self.paragraph(anchor, Kind.ITEM, *items, wrap_up=wrap_up)

    def nested(self, anchor: str) -> Paragraph:
        """A paragraph with items, items of an item, and words after both."""
        inner = (self.item(f"{anchor}-a-i"), self.item(f"{anchor}-a-ii", self.item(f"{anchor}-a-ii-a")))
        first = self.item(f"{anchor}-a", *inner, wrap_up=True)
        return self.paragraph(anchor, Kind.OPERATIVE, first, self.item(f"{anchor}-b"), wrap_up=True)

    def part(self, anchor: str, kind: PartKind, *operative: Paragraph, parts: tuple[Part, ...] = ()) -> Part:
        """A part with its heading."""
        return Part(anchor, kind, self.paragraph(anchor, Kind.SUBHEADING), None, (), operative, parts)

    def sections(self) -> tuple[Part, ...]:
        """A section whose numbering runs on, and one that begins anew under a formula of its own."""
        first = self.part("sec-1", PartKind.SECTION, self.paragraph("op-3", Kind.OPERATIVE))
        second = self.part("sec-2", PartKind.SECTION, self.paragraph("sec-2-op-4", Kind.OPERATIVE))
        formula = self.paragraph("sec-2-formula", Kind.FORMULA)
        return first, replace(second, formula=formula, preamble=(self.paragraph("sec-2-pp-1", Kind.PREAMBULAR),))

    def draft(self) -> Part:
        """A draft, which nothing heads."""
        return replace(
            self.part("draft-1", PartKind.DRAFT, self.nested("draft-1-op-1"), self.paragraph("draft-1-op-2", _OP)),
            title=None,
            formula=self.paragraph("draft-1-formula", Kind.FORMULA),
            preamble=(self.paragraph("draft-1-pp-1", Kind.PREAMBULAR),),
        )

    def annexes(self) -> tuple[Part, ...]:
        """One with a section and a note on its title, one of articles, one that nothing heads."""
        section = self.part("annex-1-sec-1", PartKind.SECTION, self.nested("annex-1-sec-1-op-1"))
        sub = self.paragraph("annex-1-sub-1", Kind.SUBHEADING)
        first = self.part("annex-1", PartKind.ANNEX, sub, self.nested("annex-1-op-4"), parts=(section,))
        assert first.title is not None
        noted = replace(first.title, content=(*first.title.content, NoteMark("1")))
        articles = tuple(
            self.part(one, PartKind.ARTICLE, self.paragraph(f"{one}-op-1", _OP))
            for one in ("annex-2-art-1", "annex-2-art-2")
        )
        last = self.part("annex-3", PartKind.ANNEX, self.paragraph("annex-3-op-1", _OP))
        return (
            replace(first, title=noted),
            self.part("annex-2", PartKind.ANNEX, parts=articles),
            replace(last, title=None),
        )


_OP = Kind.OPERATIVE
