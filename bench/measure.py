"""Measures one run in the tree that it is started in, and prints its rows as JSON on the last line.

In: `site`, `checks`, `plain` or `bundle`. Out: for `site` two rows, our steps and the rendering, for the others one:
CPU seconds, wall seconds, peak memory in MB (of the whole process, so far).
"""

import json
import resource
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path.cwd()))


def clock() -> tuple[float, float]:
    """CPU and wall seconds of this process."""
    return time.process_time(), time.perf_counter()


def row(cpu: float, wall: float) -> dict[str, float]:
    """A row with the peak memory up to now."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"cpu": cpu, "wall": wall, "memory": peak}


def site() -> list[dict[str, float]]:
    """A whole build, our steps apart."""
    from build_scripts import pipeline

    begun = clock()
    built = pipeline.build(Path.cwd())
    assert not [str(problem) for problem in built.problems if problem.severity.value == "error"], built.problems[:3]
    pipeline.write_built(built, Path.cwd())
    steps = [after - before for before, after in zip(begun, clock(), strict=True)]
    first = row(*steps)
    pipeline.build = lambda *_, **__: built
    pipeline.write_built = lambda *_: ()
    return [first, row(*_render("mkdocs.yml"))]


def checks() -> list[dict[str, float]]:
    """Every check of the linked corpus, the languages compared."""
    from build_scripts import pipeline
    from build_scripts.checks.question import Question

    built = pipeline.build(Path.cwd())
    question = Question(built.corpus, built.locales, {one.locale.tag: one.citations for one in built.settings})
    begun = clock()
    pipeline.check_corpus(question)
    return [row(*(after - before for before, after in zip(begun, clock(), strict=True)))]


def plain() -> list[dict[str, float]]:
    """The same Markdown without anything of ours."""
    return [row(*_render("plain.yml"))]


def bundle() -> list[dict[str, float]]:
    """The offline copies of the finished site."""
    from build_scripts.bundle import make_bundles

    begun = clock()
    problems = make_bundles(Path("site"), Path("dist"), lambda step: None)
    assert not problems, problems[0]
    return [row(*(after - before for before, after in zip(begun, clock(), strict=True)))]


def _render(config: str) -> list[float]:
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    begun = clock()
    loaded = load_config(config, site_dir="site" if config == "mkdocs.yml" else "plain-site")
    loaded.plugins.on_startup(command="build", dirty=False)
    build(loaded)
    return [after - before for before, after in zip(begun, clock(), strict=True)]


if __name__ == "__main__":
    print()
    print(json.dumps({"site": site, "checks": checks, "plain": plain, "bundle": bundle}[sys.argv[1]]()))
