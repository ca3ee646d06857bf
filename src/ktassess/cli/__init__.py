"""The command line: one thin module a command, none of them holding logic.

``main`` is the one place where errors become exit codes.
"""

from __future__ import annotations

import errno
import os
import sys
from typing import TYPE_CHECKING

from ..errors import ExitCode, KtassessError

if TYPE_CHECKING:
    from ..messages import Catalogue


_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG) if hasattr(errno, "EDQUOT") else (errno.ENOSPC, errno.EFBIG)


def main() -> None:
    """Run the program and exit with the code that tells how it went."""
    from ..collecting import collect_seldom, keep_what_is_there
    from .glance import processes_ahead

    collect_seldom()
    try:
        with processes_ahead(sys.argv[1:]):
            from .session import use_utf8

            use_utf8()
            code = run_line(sys.argv[1:])
    except KeyboardInterrupt:  # while we were still loading, or ending the processes
        code = _interrupted()
    # The interpreter looks for cycles once more at its end; what is left then goes with the process.
    keep_what_is_there()
    sys.exit(code)


def run_line(arguments: list[str]) -> int:
    """Run one command line and return its exit code; nothing but an interpreter's own end escapes."""
    from typer.exceptions import Abort, Exit, TyperException

    from ..messages import Catalogue
    from .session import help_language

    catalogue = Catalogue.load(help_language())
    try:
        from typer.main import get_command

        from .app import app
        from .help import speak

        command = get_command(app)
        speak(command, catalogue)
        outcome = command.main(arguments, prog_name="ktassess", standalone_mode=False)
        if outcome == ExitCode.INTERRUPTED:  # what typer makes of Ctrl-C: no command ends so by itself
            _interrupted()
        sys.stdout.flush()  # here, where it is told in words that nothing more can be taken
        return int(outcome or 0)
    except KtassessError as error:
        _say(catalogue.error(error))
        return int(error.exit_code)
    except Exit as ended:
        return int(ended.exit_code)
    except TyperException as error:
        from .usage import usage_text

        _say(usage_text(error, catalogue))
        return int(ExitCode.USAGE)
    except (KeyboardInterrupt, Abort):
        return _interrupted()
    except BrokenPipeError:
        # The reader went away (`| head`); nothing is wrong, and nobody is left to tell.
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
        return int(ExitCode.OK)
    except Exception as error:
        if isinstance(error, OSError) and error.errno in _FULL:
            _say(catalogue.text("error.full", reason=error.strerror or str(error)))
            return int(ExitCode.REFUSED)
        _say_bug(error, catalogue)
        return int(ExitCode.BUG)


def _interrupted() -> int:
    from ..messages import Catalogue
    from .session import help_language, use_utf8

    use_utf8()
    _say(Catalogue.load(help_language()).text("error.interrupted"))
    return int(ExitCode.INTERRUPTED)


def _say(text: str) -> None:
    print(text, file=sys.stderr)  # noqa: T201


def _say_bug(error: Exception, catalogue: Catalogue) -> None:
    """Our own mistake: plain words, and the traceback only where it is asked for."""
    _say(catalogue.text("error.bug", kind=type(error).__name__, detail=str(error)))
    if os.environ.get("KTASSESS_TRACEBACK"):
        import traceback

        traceback.print_exception(error)
