"""The verbs of `python -m build_scripts`: parses arguments, prints diagnostics, sets the exit code.

    write     bring docs/ and the data beside it up to date
    check     say everything that is wrong with the sources, and whether docs/ is what they say
    show      print a paragraph, or a part, after one of the steps
    books     make the books, which need what `make books` installs
    bundle    make the offline copies from the finished site
    new       make the folder of a resolution, or add a language to it, from a file: text, Word, PDF, HTML
    read      print the structure of a file that is not in sources/
    accept    record the addresses that the pages now have as published; with a language and an address, that a
              translated paragraph was compared with the official one as it is now
    status    print how far the translations are
    export    print a file for translators: TMX, TBX, PO, XLIFF or CSV
    import    take over what a translator has changed in such a file, all of it or none

Exit codes: 0 done, 1 the sources (or docs/, or the site) are wrong, 2 the call is.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

from build_scripts import books, bundle, intake, kit, pipeline
from build_scripts.diagnostics import Diagnostic, Severity, has_errors
from build_scripts.intake import Order, Taken
from build_scripts.kit import Done
from build_scripts.locales.locale import LANGUAGES
from build_scripts.model.exchange import SUFFIXES
from build_scripts.model.resolution import Kind
from build_scripts.model.symbol import number_of
from build_scripts.model.work import Status
from build_scripts.writers import outline

STEPS = ("read", "link", "write")
_COUNTED = {
    Kind.PREAMBULAR: "preambular paragraphs",
    Kind.OPERATIVE: "operative paragraphs",
    Kind.ITEM: "items",
    Kind.NOTE: "notes",
}


def main(arguments: list[str], root: Path = pipeline.ROOT) -> int:
    """Run one verb on the project in a folder. Returns the exit code."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.verb == "new" and options.status == Status.MACHINE.value and not options.responsible:
        parser.error("a translation of your own needs --responsible NAME")
    if options.verb == "accept" and options.lang and bool(options.id) == options.all:
        parser.error("accept LANG needs the ID of a paragraph, or --all")
    match options.verb:
        case "write":
            return _write(options.format, root)
        case "check":
            return _check(options.slug, options.format, root)
        case "show":
            return _show((options.slug, options.lang, options.id), options.after, root)
        case "books" | "bundle":
            return _books(root) if options.verb == "books" else _bundle(Path(options.site), Path(options.dist))
        case "new":
            status = Status(options.status)
            order = Order(options.symbol, Path(options.file), status, options.responsible)
            return _new(order, options.lang, root)
        case "read":
            return _read(Path(options.file), options.lang, options.format)
        case "accept" if not options.lang:
            return _accept(root)
        case _:
            return _done(_for_translators(options, root))


def _for_translators(options: argparse.Namespace, root: Path) -> Done:
    match options.verb:
        case "accept":
            return kit.accept(options.slug, options.lang, options.id, root)
        case "status":
            return kit.status(options.slug, options.format, root)
        case "export":
            return kit.export(options.slug, options.format, options.lang, root)
        case _:
            return kit.take_back(options.slug, Path(options.file), options.lang, root)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m build_scripts", description="The build scripts of Hexaglot.")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    for verb, told in (("write", "bring docs/ up to date"), ("check", "say what is wrong with the sources")):
        one = verbs.add_parser(verb, help=told)
        one.add_argument("--format", choices=("text", "json"), default="text", help="how to print diagnostics")
        if verb == "check":
            one.add_argument("slug", nargs="*", help="a resolution whose problems alone are told and counted")
    show = verbs.add_parser("show", help="print a paragraph after one of the steps")
    show.add_argument("--after", choices=STEPS, default="link")
    show.add_argument("slug")
    show.add_argument("lang", choices=LANGUAGES)
    show.add_argument("id", help="an address such as op-12")
    verbs.add_parser("books", help="make the books: EPUB and PDF of every text")
    made = verbs.add_parser("bundle", help="make the offline copies from the finished site")
    made.add_argument("--site", default=str(pipeline.ROOT / "site"))
    made.add_argument("--dist", default=str(pipeline.ROOT / "dist"))
    _add_new(verbs.add_parser("new", help="make the folder of a resolution from a file"))
    read = verbs.add_parser("read", help="print the structure of a file that is not in sources/")
    read.add_argument("file")
    read.add_argument("--lang", choices=LANGUAGES, required=True, help="the language of the text")
    read.add_argument("--format", choices=("text", "json"), default="text")
    accept = verbs.add_parser("accept", help="record the present addresses, or a translated paragraph as compared")
    accept.add_argument("lang", nargs="?", default="", help="the language of a translation")
    accept.add_argument("id", nargs="?", default="", help="an address such as op-12")
    accept.add_argument("--all", action="store_true", help="every paragraph of the language")
    accept.add_argument("--in", dest="slug", default="", metavar="SLUG", help="the resolution, if there are several")
    _add_kit(verbs)
    return parser


def _add_kit(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    status = verbs.add_parser("status", help="print how far the translations are")
    status.add_argument("slug", nargs="?", default="", help="one resolution alone")
    status.add_argument("--format", choices=("text", "json"), default="text")
    export = verbs.add_parser("export", help="print a file for translators")
    export.add_argument("--format", choices=tuple(SUFFIXES), required=True)
    export.add_argument("--lang", choices=LANGUAGES, default="", help="the language of a translation")
    export.add_argument("slug", nargs="?", default="", help="the resolution; not needed for the glossary (tbx)")
    taken = verbs.add_parser("import", help="take over what a translator has changed")
    taken.add_argument("--lang", choices=LANGUAGES, default="", help="this language alone")
    taken.add_argument("slug", nargs="?", default="", help="the resolution that the file is of; none for the glossary")
    taken.add_argument("file")


def _add_new(new: argparse.ArgumentParser) -> None:
    new.add_argument("symbol", type=_symbol, help="A/RES/74/177, or the code of a body and a number: CTOC/COP/10/4")
    new.add_argument("--from", dest="file", required=True, metavar="FILE", help="the text, or a Word, PDF or HTML file")
    new.add_argument("--lang", choices=LANGUAGES, default="", help="the language of the text, when it cannot be told")
    statuses = [Status.OFFICIAL.value, Status.MACHINE.value]
    new.add_argument("--status", choices=statuses, default=statuses[0], help="'machine' for a translation of your own")
    new.add_argument("--responsible", default="", metavar="NAME", help="who answers for the translation")


def _symbol(text: str) -> str:
    if not number_of(text):
        example = "A/RES/74/177, or the code of a body and a number such as CTOC/COP/10/4"
        raise argparse.ArgumentTypeError(f"there is no number of a resolution in '{text}'; write {example}")
    return text


def _write(form: str, root: Path) -> int:
    built = pipeline.build(root, _tell)
    _report(built.problems, form)
    if has_errors(built.problems):
        _tell("nothing was written")
        return 1
    changed = pipeline.write_built(built, root)
    _tell(f"{len(built.docs)} pages, {len(changed)} of them changed in docs/")
    return 0


def _check(slugs: list[str], form: str, root: Path) -> int:
    unknown = sorted({*slugs} - {*pipeline.slugs(root)})
    if unknown:
        there = ", ".join(pipeline.slugs(root))
        print(f"there is no resolution {', '.join(unknown)}; there are: {there}", file=sys.stderr)
        return 2
    built = pipeline.build(root, _tell, writers=())
    problems = built.problems
    if not has_errors(problems):
        problems = (*problems, *pipeline.stale_docs(built, root))
    if slugs:
        problems = pipeline.problems_of(slugs, problems)
    _report(problems, form)
    return int(has_errors(problems))


def _show(place: tuple[str, str, str], step: str, root: Path) -> int:
    slug, lang, anchor = place
    shown = pipeline.show(slug, lang, anchor, step, root)
    if shown is None:
        print(f"there is no {anchor} in {slug}/{lang}", file=sys.stderr)
        return 2
    print(shown)
    return 0


def _books(root: Path) -> int:
    built = pipeline.build(root, _tell, writers=())
    problems = built.problems
    if not has_errors(problems):
        problems = books.make_books(built.settings, root / "build", _tell)
    _report(problems, "text")
    return int(has_errors(problems))


def _bundle(site: Path, dist: Path) -> int:
    problems = bundle.make_bundles(site, dist, _tell)
    _report(problems, "text")
    return int(has_errors(problems))


def _new(order: Order, lang: str, root: Path) -> int:
    taken = pipeline.take_new(order, lang, root)
    _report(taken.problems, "text")
    if not taken.lang and not taken.problems:
        print(f"the language of {order.file} cannot be told; say it with --lang", file=sys.stderr)
        return 2
    if not taken.made:
        _tell("nothing was written")
        return 1
    print("\n".join(_account(taken, guessed=not lang)))
    return 0


def _account(taken: Taken, *, guessed: bool) -> Iterator[str]:
    """What was made, what was found in the text, what it states of itself, and what to do next."""
    text, stated = taken.received.resolution, taken.stated
    assert text, "nothing is made of a text that cannot be read"
    assert stated, "nothing is made before it is known what the text states"
    folder = f"{intake.RESOLUTIONS}/{taken.slug}/"
    made = ", ".join(name.removeprefix(folder) for name in taken.made)
    yield f"{'made' if taken.is_new else 'added to'} {folder}: {made}"
    yield f"language: {taken.lang}{' (guessed from its words)' if guessed else ''}"
    kinds = Counter(paragraph.kind for paragraph in text.paragraphs())
    yield f"found: {', '.join(f'{kinds[kind]} {name}' for kind, name in _COUNTED.items())}, {len(text.parts)} parts"
    yield f"title: {text.title.text}" if text.title is not None else "title: not found"
    facts = {field.name: getattr(stated, field.name) for field in fields(stated) if field.name != "problems"}
    yield from (f"{name}: {fact.text} ({fact.source})" for name, fact in facts.items() if fact is not None)
    yield f"not stated: {', '.join(name for name, fact in facts.items() if fact is None) or 'nothing'}"
    if not taken.is_new:
        yield "resolution.yml names the new language; its other lines are as they were"
    yield f"next: look at {taken.made[-2]}; `python -m build_scripts check {taken.slug}`; `make site`"


def _read(file: Path, lang: str, form: str) -> int:
    received = pipeline.read_file(file, lang)
    if form == "json":
        print(outline.write(received.resolution, lang, received.symbol, received.problems))
    else:
        _report(received.problems, "text")
        for paragraph in received.resolution.paragraphs() if received.resolution else ():
            print(f"{paragraph.id:16} {paragraph.label:6} {paragraph.text}")
    return int(received.resolution is None)


def _accept(root: Path) -> int:
    built = pipeline.build(root, _tell, writers=())
    _report(built.problems, "text")
    if has_errors(built.problems):
        return 1
    added = intake.accept_addresses(root, built.pages)
    _tell(f"{added} addresses added to {intake.ADDRESSES}")
    return 0


def _done(done: Done) -> int:
    _report(done.problems, "text")
    for told in done.told:
        print(told, file=sys.stderr)
    if done.out:
        sys.stdout.buffer.write(done.out.encode("utf-8"))
        print(end="" if done.out.endswith("\n") else "\n", flush=True)
    return done.code


def _report(problems: tuple[Diagnostic, ...], form: str) -> None:
    if form == "json":
        print(json.dumps([problem.as_record() for problem in problems], ensure_ascii=False, indent=1))
        return
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        counts = {severity: sum(one.severity is severity for one in problems) for severity in Severity}
        told = ", ".join(f"{count} {severity.value}s" for severity, count in counts.items() if count)
        print(told, file=sys.stderr)


def _tell(step: str) -> None:
    print(f"hexaglot: {step}", file=sys.stderr)
