"""Runs a command at a terminal of its own, types lines into it, and prints all that the terminal shows.

usage: terminal.py FOLDER LINE… -- COMMAND ARGUMENT…

Each line is typed when the command has asked something, that is, has written a text that ends on no line end and waits. `^D` is
the end of all input. The last line printed is `exit code N`.
"""

import os
import pty
import select
import sys


def run(folder, lines, command):
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(folder)
        os.execve(command[0], command, {"PATH": "/usr/bin:/bin", "HOME": "/", "TERM": "dumb"})
    shown = b""
    answered = 0
    while True:
        ready, _, _ = select.select([terminal], [], [], 60)
        if not ready:
            os.kill(process, 9)
            sys.exit(f"waits for ever behind: {shown[-200:]!r}")
        try:
            piece = os.read(terminal, 65536)
        except OSError:  # the command has ended
            break
        if not piece:
            break
        shown += piece
        if shown.endswith(b"? ") and len(shown) > answered:
            answered = len(shown)
            if not lines:
                os.kill(process, 9)
                sys.exit(f"asks one thing too many: {shown[-200:]!r}")
            line = lines.pop(0)
            os.write(terminal, b"\x04" if line == "^D" else line.encode() + b"\n")
    _, status = os.waitpid(process, 0)
    print(shown.decode().replace("\r\n", "\n"), end="")
    print(f"exit code {os.waitstatus_to_exitcode(status)}")
    if lines:
        sys.exit(f"never asked for: {lines}")


if __name__ == "__main__":
    end = sys.argv.index("--")
    run(sys.argv[1], sys.argv[2:end], sys.argv[end + 1 :])
