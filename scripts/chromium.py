"""The Chromium that tests, checks and pictures are made with.

The one without a window (Debian: chromium-headless-shell) comes first: it is the same engine, opens a page in 0.4 s
where the other needs 1.1 s, and is what Playwright itself takes when nobody sees the window.
"""

import shutil

from playwright.sync_api import Browser, Error, Playwright

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# Without the last four a browser asks its maker for news, which is not there for it to find.
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
)


def launch(playwright: Playwright) -> Browser:
    """Start Chromium: the system's where there is one, else Playwright's own.

    Raises SystemExit with what to install when none can be started.
    """
    path = next((found for name in NAMES if (found := shutil.which(name))), None)
    try:
        return playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
    except Error as error:
        raise SystemExit(
            f"no Chromium could be started; apt-get install chromium, or playwright install chromium:\n{error}"
        ) from error
