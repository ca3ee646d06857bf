"""What is changed in a command after typer made it.

Its help pages speak the user's language, also where the parser's own words stand, and its parameters read
plain values by themselves.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from .commands import Commands
from .plain_values import read_plainly

if TYPE_CHECKING:
    from ..messages import Catalogue

_COMPLETION = {
    "install_completion": "cli.option.install-completion",
    "show_completion": "cli.option.show-completion",
}
_TITLES = {
    "ARGUMENTS_PANEL_TITLE": "cli.panel.arguments",
    "OPTIONS_PANEL_TITLE": "cli.panel.options",
    "COMMANDS_PANEL_TITLE": "cli.panel.commands",
    "REQUIRED_LONG_STRING": "cli.panel.required",
}


def speak(command: Any, catalogue: Catalogue) -> None:
    """Make a command and those beneath it speak the catalogue's language, and read plain values quickly.

    The parser keeps its words as constants and makes its help option when it is first asked for; both are
    set here, and only when a help page is really shown is the module that draws it loaded.
    """
    make_help_option, format_help = command.get_help_option, command.format_help

    def get_help_option(context: Any) -> Any:
        option = make_help_option(context)
        if option is not None:
            option.help = catalogue.text("cli.option.help")
            read_plainly(option)
        return option

    def in_language(context: Any, formatter: Any) -> None:
        from typer import rich_utils

        for name, key in _TITLES.items():
            setattr(rich_utils, name, catalogue.text(key))
        rich_utils.DEFAULT_STRING = "[" + catalogue.text("cli.panel.default") + ": {}]"
        format_help(context, formatter)

    command.get_help_option, command.format_help = get_help_option, in_language
    read_plainly(*command.params)
    for parameter in command.params:
        if parameter.name in _COMPLETION:
            parameter.help = catalogue.text(_COMPLETION[parameter.name])
    beneath = getattr(command, "commands", {})
    if isinstance(beneath, Commands):
        beneath.when_loaded = partial(speak, catalogue=catalogue)
    else:
        for each in beneath.values():
            speak(each, catalogue)
