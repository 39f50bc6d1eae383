"""What the tests of the API share: its files, and a validator for each kind of them."""

import json

import pytest
from jsonschema import Draft202012Validator

from build_scripts.pipeline import Built

from .api_reading import Json


@pytest.fixture(scope="session")
def files(built: Built) -> dict[str, Json]:
    """Every JSON file of the API."""
    api = {path: text for path, text in built.data.items() if path.startswith("api/") and path.endswith(".json")}
    return {path: json.loads(text) for path, text in api.items()}


@pytest.fixture(scope="session")
def validators(files: dict[str, Json]) -> dict[str, Draft202012Validator]:
    """A validator for each kind of file, by the published schemas."""
    found = {path: data for path, data in files.items() if "/schema/" in path}
    for schema in found.values():
        Draft202012Validator.check_schema(schema)
    return {data["title"]: Draft202012Validator(data) for data in found.values()}
