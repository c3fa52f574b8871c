"""What a build shows while it takes longer than a second: on a terminal, and where nobody looks.

    progress.py REFERAT FOLDER terminal|pipe [OPTION …]

The output folder, which is built already, is held for a while as another build would hold it, so that this one takes its time
whatever the machine. Prints all that the build wrote, with names for the characters that steer a terminal.
"""
import fcntl
import os
import pty
import sys
import time

referat, folder, kind, *options = sys.argv[1:]
os.chdir(folder)
lock = os.open(".public.referat/lock", os.O_RDONLY)
fcntl.flock(lock, fcntl.LOCK_EX)

reader, writer = pty.openpty() if kind == "terminal" else os.pipe()
process = os.posix_spawn(
    referat, ["referat", "build", *options], {},
    file_actions=[(os.POSIX_SPAWN_DUP2, writer, 1), (os.POSIX_SPAWN_DUP2, writer, 2)])
os.close(writer)
time.sleep(2)
os.close(lock)

said = b""
while True:
    try:
        piece = os.read(reader, 65536)
    except OSError:  # the terminal's other end is closed
        break
    if not piece:
        break
    said += piece
os.waitpid(process, 0)
print(said.decode().replace("\x1b", "<ESC>").replace("\r", "<CR>").replace("\n", "<LF>"))
