#ifndef C_SYSTEM_CALLS_H
#define C_SYSTEM_CALLS_H

// Calls that Swift's Glibc does not show, or not to concurrent code.

/// Exchanges two folders in one step, so that a reader finds the old one or the new one, never a
/// mixture. Returns 0, or the error number.
int exchange_folders(const char *first, const char *second);

/// Has the kernel end this process when its parent ends. Returns 0, or the error number.
int end_with_parent(void);

/// Passes standard output on at each line, so that a crash loses none of it.
void buffer_output_by_line(void);

/// Has a signal append a line to a file: where in the program it came, as the addresses of the calls
/// that are open, innermost first, counted from the program's beginning. The program goes on. Swift's
/// own backtraces leave out the caller of a function that keeps no frame, such as tanh. Returns 0, or
/// the error number.
int write_place_on(int number, const char *path);

#endif
