"""A YAML text as records whose every field knows its line, so that errors can say where.

In: the text of a YAML file whose top is a mapping or a list of mappings. Out: `Record`s, and `Diagnostic`s for
syntax errors, keys given twice, keys that nobody knows, values of the wrong shape and values that are missing.
Scalars are always text: `no`, `10/4` and `2020-10-16` stay what the author wrote.
"""

import yaml

from build_scripts.diagnostics import Diagnostic, Where

_LOADER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Record:
    """A mapping that is read field by field. `close` reports the keys that were never asked for."""

    def __init__(self, node: yaml.MappingNode, file: str, problems: list[Diagnostic]) -> None:
        self._file = file
        self._problems = problems
        self._line = node.start_mark.line + 1
        self._fields: dict[str, yaml.Node] = {}
        self._lines: dict[str, int] = {}
        self._asked: list[str] = []
        for key, value in node.value:
            name = str(key.value)
            if name in self._fields:
                self._report(key, f"the key '{name}' stands here twice", "each key once", "remove one")
            self._fields[name] = value
            self._lines[name] = key.start_mark.line + 1

    def where(self, key: str = "") -> Where:
        """The place of the record, or of one of its keys."""
        return Where(self._file, self._lines.get(key, self._line))

    def text(self, key: str, *, required: bool = True) -> str:
        """A scalar as text; "" when absent. Quoted or not makes no difference."""
        node = self._take(key, required=required)
        if node is None or isinstance(node, yaml.ScalarNode):
            return "" if node is None else str(node.value)
        self._report(node, f"'{key}' is not a text", "one line of text", "write it as a text")
        return ""

    def flag(self, key: str, *, default: bool) -> bool:
        """`true` or `false`."""
        value = self.text(key, required=False)
        if value not in ("", "true", "false"):
            self._report(self._fields[key], f"'{key}' is '{value}'", "true or false", "write one of the two")
        return default if value == "" else value == "true"

    def texts(self, key: str, *, required: bool = False) -> tuple[str, ...]:
        """A list of texts; empty when absent."""
        node = self._take(key, required=required)
        if node is None:
            return ()
        if isinstance(node, yaml.SequenceNode) and all(isinstance(one, yaml.ScalarNode) for one in node.value):
            return tuple(str(one.value) for one in node.value)
        self._report(node, f"'{key}' is not a list of texts", "a list with one text an item", "write it as a list")
        return ()

    def record(self, key: str, *, required: bool = False) -> "Record | None":
        """A mapping below this one, or None."""
        node = self._take(key, required=required)
        if node is None or isinstance(node, yaml.MappingNode):
            return None if node is None else Record(node, self._file, self._problems)
        self._report(node, f"'{key}' is not a mapping", "keys and values below it", "indent them under the key")
        return None

    def records(self, key: str, *, required: bool = False) -> tuple["Record", ...]:
        """A list of mappings below this one; empty when absent."""
        node = self._take(key, required=required)
        return () if node is None else _records_of(node, self._file, self._problems)

    def names(self) -> tuple[str, ...]:
        """The keys in the order of the file."""
        return tuple(self._fields)

    def problem(self, key: str, wrong: str, expected: str, action: str, check: str = "metadata") -> None:
        """Report something wrong with the value of a key."""
        self._problems.append(Diagnostic(self.where(key), check, wrong, expected, action))

    def close(self) -> None:
        """Report every key that was not asked for: a slip of the pen, or a key of another file."""
        known = ", ".join(sorted(self._asked))
        for key in self._fields:
            if key not in self._asked:
                self.problem(key, f"unknown key '{key}'", f"one of: {known}", "correct or remove it", "yaml")

    def _take(self, key: str, *, required: bool) -> yaml.Node | None:
        self._asked.append(key)
        node = self._fields.get(key)
        if node is None or (isinstance(node, yaml.ScalarNode) and node.tag.endswith(":null")):
            if required:
                self.problem("", f"the key '{key}' is missing", "a value", f"add '{key}: …'", "yaml")
            return None
        return node

    def _report(self, node: yaml.Node, wrong: str, expected: str, action: str) -> None:
        mark = node.start_mark
        where = Where(self._file, mark.line + 1, mark.column + 1)
        self._problems.append(Diagnostic(where, "yaml", wrong, expected, action))


def read_records(text: str, file: str, problems: list[Diagnostic]) -> tuple[Record, ...]:
    """The records of a YAML text: one for a mapping, several for a list. Problems are appended to `problems`."""
    try:
        node = yaml.compose(text, Loader=_LOADER)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = Where(file, mark.line + 1, mark.column + 1) if mark else Where(file)
        told = getattr(error, "problem", None) or str(error)
        problems.append(Diagnostic(where, "yaml", f"not valid YAML: {told}", "YAML 1.1", "correct the line"))
        return ()
    if node is None:
        problems.append(Diagnostic(Where(file), "yaml", "the file is empty", "keys and values", "fill or remove it"))
        return ()
    return (Record(node, file, problems),) if isinstance(node, yaml.MappingNode) else _records_of(node, file, problems)


def _records_of(node: yaml.Node, file: str, problems: list[Diagnostic]) -> tuple[Record, ...]:
    items = node.value if isinstance(node, yaml.SequenceNode) else [node]
    for one in items:
        if not isinstance(one, yaml.MappingNode):
            where = Where(file, one.start_mark.line + 1, one.start_mark.column + 1)
            problems.append(Diagnostic(where, "yaml", "not a mapping", "keys and values", "write 'key: value'"))
    return tuple(Record(one, file, problems) for one in items if isinstance(one, yaml.MappingNode))
