// Calls that Swift's Glibc module does not show: two hide behind _GNU_SOURCE, and statfs lies in a header that it leaves out.
#include <stdint.h>
#include <linux/fs.h>
#include <linux/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);
int statx(int folder, const char *path, int flags, unsigned int mask, struct statx *result);

// The environment, which C keeps in a variable that Swift takes for one that threads might change.
static inline char **current_environment(void) {
  extern char **environ;
  return environ;
}
