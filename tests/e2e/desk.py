"""Drives the built program through the accessibility tree, as a screen reader does, and through real keys and clicks.

Everything waits with a deadline for what it wants to see; nothing sleeps for a fixed time.
"""
import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# The names of the interface getters changed without need; the old ones are in every version.
warnings.filterwarnings("ignore", category=DeprecationWarning)

DEADLINE = float(os.environ.get("E2E_DEADLINE", "20"))  # seconds
PROGRAM = os.environ.get("ROLLCALL", "rollcall")


ISOLATES = dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069))


class NotSeen(AssertionError):
    """What was waited for did not come."""


def wait(what, until, deadline=None):
    """Calls until() until it returns something true, and returns that."""
    end = time.monotonic() + (deadline or DEADLINE)
    last = None
    while True:
        try:
            last = until()
            if last:
                return last
        except GLib.Error as error:  # a widget that has just gone
            last = error
        if time.monotonic() > end:
            raise NotSeen(f"not seen in time: {what} (last: {last!r})")
        time.sleep(0.03)


class Node:
    """One accessible thing. Asks anew every time: nothing is remembered."""

    def __init__(self, accessible):
        self.it = accessible

    def __repr__(self):
        return f"<{self.role} {self.name!r}>"

    @property
    def role(self):
        name = self.it.get_role_name()
        return "push button" if name == "button" else name  # as it is called since AT-SPI 2.54

    @property
    def name(self):
        """Without the marks that keep a name's own writing direction."""
        return (self.it.get_name() or "").translate(ISOLATES)

    @property
    def description(self):
        return self.it.get_description() or ""

    @property
    def text(self):
        text = self.it.get_text_iface()
        return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)) if text else ""

    @property
    def children(self):
        found = (self.it.get_child_at_index(i) for i in range(self.it.get_child_count()))
        return [Node(child) for child in found if child]

    @property
    def parent(self):
        above = self.it.get_parent()
        return Node(above) if above else None

    def has(self, state):
        """state: a name of Atspi.StateType, such as "checked"."""
        return self.it.get_state_set().contains(getattr(Atspi.StateType, state.upper()))

    @property
    def showing(self):
        return self.has("showing")

    @property
    def box(self):
        """x, y, width, height on the screen."""
        e = self.it.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        return e.x, e.y, e.width, e.height

    # --- finding

    def walk(self, into_tables=False):
        for child in self.children:
            yield child
            if into_tables or child.role not in ("table", "tree table", "tree"):
                yield from child.walk(into_tables)

    def all(self, role=None, name=None, showing=True, into_tables=False):
        """role: a name or several; name: the whole name, or a compiled pattern that is searched in it."""
        roles = (role,) if isinstance(role, str) else role
        return [node for node in self.walk(into_tables)
                if (not roles or node.role in roles) and fits(node.name, name)
                and (not showing or node.showing)]

    def find(self, role=None, name=None, showing=True, deadline=None):
        return wait(f"{role} {name!r}", lambda: next(iter(self.all(role, name, showing)), None), deadline)

    def gone(self, role=None, name=None, deadline=None):
        wait(f"no {role} {name!r}", lambda: not self.all(role, name), deadline)

    # --- doing

    def press(self, action=None):
        """The action of this name, else the first one."""
        doer = self.it.get_action_iface()
        names = [doer.get_action_name(i) for i in range(doer.get_n_actions())]
        index = names.index(action) if action else 0
        assert doer.do_action(index), f"{self} does not take {names[index]}"

    def focus(self):
        self.press("SetFocus")
        wait(f"{self} has the keyboard", lambda: self.has("focused"))

    def fill(self, text):
        assert self.it.get_editable_text_iface().set_text_contents(text)

    def point(self):
        """Lays the pointer on the middle."""
        x, y, width, height = self.box
        xdotool("mousemove", x + width // 2, y + height // 2)

    def click(self, button=1, times=1):
        self.point()
        xdotool("click", "--repeat", times, "--delay", 40, button)


def fits(name, wanted):
    if wanted is None:
        return True
    return bool(wanted.search(name)) if isinstance(wanted, re.Pattern) else name == wanted


class Table(Node):
    """A table by its header names."""

    @property
    def rows(self):
        return self.it.get_table_iface().get_n_rows()

    @property
    def columns(self):
        # Not through the table's own question about headers: Qt answers that from the first row, which may be missing.
        first = (self.it.get_child_at_index(i) for i in range(self.it.get_table_iface().get_n_columns() + 1))
        return [child.get_name() for child in first if child and child.get_role_name() == "table column header"]

    def number(self, column):
        """Where a column stands; its heads are not there for a moment while a list is laid out anew."""
        if isinstance(column, int):
            return column
        return wait(f"the column {column}", lambda: column in (heads := self.columns) and heads).index(column)

    def cell(self, row, column):
        column = self.number(column)
        found = self.it.get_table_iface().get_accessible_at(row, column)
        return Node(found) if found else None

    def texts(self, column):
        column = self.number(column)
        return [cell.name if (cell := self.cell(row, column)) else "" for row in range(self.rows)]

    def row_of(self, column, wanted):
        """First row whose cell has this name, or fits this pattern; None."""
        return next((row for row, text in enumerate(self.texts(column)) if fits(text, wanted)), None)

    def choose(self, row, column="Agent"):
        """Makes the cell the current one by a click; the pointer goes away again."""
        self.cell(row, column).click()
        wait("the table has the keyboard", lambda: self.has("focused"))
        park_pointer()

    def row(self, row):
        cells = ((column, self.cell(row, i)) for i, column in enumerate(self.columns))
        return {column: cell.name if cell else "" for column, cell in cells}


def xdotool(*arguments):
    subprocess.run(["xdotool", *map(str, arguments)], check=True, timeout=DEADLINE)


def windows(program):
    """How many of the program's windows are on screen."""
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(program.process.pid)],
                           capture_output=True, text=True, check=False)
    return len(found.stdout.split())


def park_pointer(x=0, y=0):
    xdotool("mousemove", x, y)


def keys(*names):
    """Real keys to the window that has the keyboard: keys("slash"), keys("Down", "space")."""
    for name in names:
        xdotool("key", "--clearmodifiers", name)


def type_text(text):
    xdotool("type", "--delay", 5, text)


class Program:
    """The program under test, in a home of its own. Use as a context."""

    def __init__(self, *arguments, environment=None, standard_input=None, pointer=(0, 0)):
        """pointer: where the mouse rests when it starts; by default on nothing, since rows do not move under it."""
        self.pointer = pointer
        self.home = tempfile.mkdtemp(prefix="rollcall-e2e-")
        self.arguments = [PROGRAM, *map(str, arguments)]
        self.standard_input = standard_input
        self.environment = dict(os.environ, HOME=self.home, LC_ALL="C.UTF-8", TZ="Europe/Copenhagen",
                                QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", **(environment or {}))
        for variable, folder in (("XDG_CONFIG_HOME", "config"), ("XDG_CACHE_HOME", "cache"),
                                 ("XDG_DATA_HOME", "data"), ("XDG_STATE_HOME", "state"), ("XDG_RUNTIME_DIR", "run")):
            self.environment[variable] = os.path.join(self.home, folder)
            os.mkdir(self.environment[variable], 0o700)
        self.process = None
        self._output = os.path.join(self.home, "output.txt")

    def __enter__(self):
        park_pointer(*self.pointer)
        try:
            self._start()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(self, *_):
        self.stop()
        shutil.rmtree(self.home, ignore_errors=True)

    def restart(self):
        """Ends it as a session does, and starts it again in the same home."""
        self.stop()
        self._start()

    def crash(self):
        """Kills it as a crash does, and starts it again in the same home."""
        self.process.kill()
        self.process.wait()
        self._start()

    def on_disk(self, text):
        """Whether a file of its home holds this text."""
        for folder, _, files in os.walk(self.home):
            for name in files:
                try:
                    with open(os.path.join(folder, name), "rb") as file:
                        if text.encode() in file.read():
                            return True
                except OSError:
                    pass
        return False

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(DEADLINE)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def _start(self):
        with open(self._output, "a", encoding="utf-8") as output:
            self.process = subprocess.Popen(self.arguments, env=self.environment, stdout=output, stderr=output,
                                            stdin=subprocess.PIPE if self.standard_input else subprocess.DEVNULL,
                                            text=True)
        if self.standard_input:
            self.process.stdin.write(self.standard_input)
            self.process.stdin.close()
        self.app = wait("the program in the accessibility tree", self._application)

    def _application(self):
        if self.process.poll() is not None:
            raise RuntimeError(f"the program ended with {self.process.returncode}: {self.said()}")
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(i)
            if app and app.get_process_id() == self.process.pid:
                app.set_cache_mask(Atspi.Cache.NONE)
                return Node(app)
        return None

    def ask(self, method, path, body=None):
        """Of the simulated organisation, as another client would. Returns the decoded answer."""
        sockets = set()
        for link in os.listdir(f"/proc/{self.process.pid}/fd"):
            try:
                sockets.add(os.readlink(f"/proc/{self.process.pid}/fd/{link}").removeprefix("socket:[").rstrip("]"))
            except OSError:
                pass
        with open(f"/proc/{self.process.pid}/net/tcp", encoding="ascii") as table:
            lines = [line.split() for line in table]
        port = next(int(line[1].split(":")[1], 16) for line in lines if line[3] == "0A" and line[9] in sockets)
        request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", json.dumps(body).encode() if body else None,
                                         {"Authorization": "simulated-organisation-token",
                                          "Content-Type": "application/json"}, method=method)
        def answer():
            try:
                with urllib.request.urlopen(request, timeout=DEADLINE) as found:
                    return [json.loads(found.read() or "null")]
            except urllib.error.HTTPError as error:
                if error.code != 429:  # the program may have spent what a second allows
                    raise
                time.sleep(0.3)
                return None

        return wait(f"{method} {path} answered", answer)[0]

    def said(self):
        """What it wrote to the terminal."""
        with open(self._output, encoding="utf-8") as output:
            return output.read()

    def window(self, name=None, role="frame"):
        return self.app.find(role, name)

    def table(self, name="Floor"):
        """The table once it has rows."""
        found = Table(self.app.find("table", name).it)
        wait(f"rows in {name}", lambda: found.rows > 0)
        return found

    def screenshot(self, path):
        subprocess.run(["import", "-window", "root", path], check=True, timeout=DEADLINE)
