// Two calls that glibc hides behind _GNU_SOURCE, so that Swift's Glibc module does not show them.
#include <stdint.h>
#include <linux/fs.h>
#include <linux/stat.h>

int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);
int statx(int folder, const char *path, int flags, unsigned int mask, struct statx *result);
