#define _GNU_SOURCE
#include "CSystemCalls.h"

#include <errno.h>
#include <execinfo.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <unistd.h>

int exchange_folders(const char *first, const char *second) {
  return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE) == 0 ? 0 : errno;
}

int end_with_parent(void) { return prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 ? 0 : errno; }

void buffer_output_by_line(void) { setvbuf(stdout, NULL, _IOLBF, 0); }

static int place_file = -1;
// Where this program's code begins and ends; the linker knows.
extern char __executable_start, etext;

static void write_place(int number) {
  (void)number;
  void *frames[64];
  char text[64 * 20];
  int length = 0;
  int count = backtrace(frames, 64);
  for (int i = 0; i < count; i++) {
    char *frame = frames[i];
    if (frame <= &__executable_start || frame >= &etext) continue;
    // A frame is where its call returns to; the call stands before that.
    length += snprintf(text + length, 20, "0x%lx ", (unsigned long)(frame - &__executable_start - 1));
  }
  text[length++] = '\n';
  if (write(place_file, text, length) < 0) return;
}

int write_place_on(int number, const char *path) {
  place_file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (place_file < 0) return errno;
  void *frame;
  backtrace(&frame, 1);  // The first call loads a library, which a signal handler must not.
  struct sigaction action = {.sa_handler = write_place, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  return sigaction(number, &action, NULL) == 0 ? 0 : errno;
}
