"""The verbs of `python -m build_scripts`: parses arguments, prints diagnostics, sets the exit code.

    write     bring docs/ and the data beside it up to date
    check     say everything that is wrong with the sources, and whether docs/ is what they say
    show      print a paragraph after one of the steps
    bundle    make the offline copies from the finished site
    accept    record the addresses that the pages now have as published

Exit codes: 0 done, 1 the sources (or docs/, or the site) are wrong, 2 the call is.
"""

import argparse
import json
import sys
from pathlib import Path

from build_scripts import bundle, intake, pipeline
from build_scripts.diagnostics import Diagnostic, Severity, has_errors
from build_scripts.locales.locale import LANGUAGES

STEPS = ("read", "link", "write")


def main(arguments: list[str]) -> int:
    """Run one verb."""
    options = _parser().parse_args(arguments)
    match options.verb:
        case "write":
            return _write(options.format)
        case "check":
            return _check(options.format)
        case "show":
            return _show(options.slug, options.lang, options.id, options.after)
        case "bundle":
            return _bundle(Path(options.site), Path(options.dist))
        case _:
            return _accept()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m build_scripts", description="The build scripts of Hexaglot.")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    for verb, told in (("write", "bring docs/ up to date"), ("check", "say what is wrong with the sources")):
        one = verbs.add_parser(verb, help=told)
        one.add_argument("--format", choices=("text", "json"), default="text", help="how to print diagnostics")
    show = verbs.add_parser("show", help="print a paragraph after one of the steps")
    show.add_argument("--after", choices=STEPS, default="link")
    show.add_argument("slug")
    show.add_argument("lang", choices=LANGUAGES)
    show.add_argument("id", help="an address such as op-12")
    made = verbs.add_parser("bundle", help="make the offline copies from the finished site")
    made.add_argument("--site", default=str(pipeline.ROOT / "site"))
    made.add_argument("--dist", default=str(pipeline.ROOT / "dist"))
    verbs.add_parser("accept", help="record the present addresses as published")
    return parser


def _write(form: str) -> int:
    built = pipeline.build(progress=_tell)
    _report(built.problems, form)
    if has_errors(built.problems):
        _tell("nothing was written")
        return 1
    changed = pipeline.write_built(built)
    _tell(f"{len(built.docs)} pages, {len(changed)} of them changed in docs/")
    return 0


def _check(form: str) -> int:
    built = pipeline.build(progress=_tell)
    problems = built.problems
    if not has_errors(problems):
        problems = (*problems, *pipeline.stale_docs(built))
    _report(problems, form)
    return int(has_errors(problems))


def _show(slug: str, lang: str, anchor: str, step: str) -> int:
    shown = pipeline.show(slug, lang, anchor, step)
    if shown is None:
        print(f"there is no {anchor} in {slug}/{lang}", file=sys.stderr)
        return 2
    print(shown)
    return 0


def _bundle(site: Path, dist: Path) -> int:
    problems = bundle.make_bundles(site, dist, _tell)
    _report(problems, "text")
    return int(has_errors(problems))


def _accept() -> int:
    built = pipeline.build(progress=_tell)
    _report(built.problems, "text")
    if has_errors(built.problems):
        return 1
    added = intake.accept_addresses(pipeline.ROOT, built.pages)
    _tell(f"{added} addresses added to {intake.ADDRESSES}")
    return 0


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
