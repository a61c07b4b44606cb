/* Stands between a program and the C library: writes down every change of files below one folder, or lets one fail.
 *
 * Loaded by LD_PRELOAD, so that SQLite and Python are watched alike and neither is changed. Linux only. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define MOST_FILES 4096
enum fault { NONE, CRASH, TORN, FULL, ERROR };
enum verdict { PASS, HALF, REFUSE };

struct entry {
    uint32_t operation;
    int32_t file;
    int64_t offset;
    int64_t length; /* of what follows: paths, or the bytes that were written */
};

static char folder[PATH_MAX];
static size_t folder_length;
static unsigned char watched[MOST_FILES]; /* 2 for the journal of a database */
static int journal = -1;
static int fault, faulty_reads, disk_is_full;
static long at, changes, reads, aimed = -1;
static struct timespec hot_since;
static double hot_for;

static int inside(const char *path) {
    return folder_length && path && !strncmp(path, folder, folder_length)
        && (path[folder_length] == '/' || !path[folder_length]);
}

static int is_watched(int file) { return file >= 0 && file < MOST_FILES && watched[file]; }

static int ends_in_journal(const char *path) {
    size_t length = strlen(path);
    return length > 8 && !strcmp(path + length - 8, "-journal");
}

static void put(const void *bytes, size_t length) {
    const char *from = bytes;
    while (length) {
        long done = syscall(SYS_write, journal, from, length);
        if (done <= 0) abort(); /* a record with a gap would prove nothing */
        from += done;
        length -= done;
    }
}

static void note(char operation, int file, int64_t offset, const void *bytes, size_t length) {
    if (journal < 0) return;
    int kept = errno;
    struct entry entry = {(uint32_t)operation, file, offset, (int64_t)length};
    put(&entry, sizeof entry);
    put(bytes, length);
    errno = kept;
}

static void note_paths(char operation, const char *old, const char *new) {
    char both[2 * PATH_MAX];
    size_t first = strlen(old) + 1, second = strlen(new) + 1;
    if (first + second > sizeof both) abort();
    memcpy(both, old, first);
    memcpy(both + first, new, second);
    note(operation, -1, 0, both, first + second);
}

/* ---- what Python calls ---- */

/* Watches a folder (an absolute path without links); an empty one ends it. Files opened before are not seen. */
void torture_watch(const char *path) {
    folder_length = strlen(path);
    if (folder_length >= sizeof folder) abort();
    memcpy(folder, path, folder_length + 1);
    memset(watched, 0, sizeof watched);
    changes = reads = fault = disk_is_full = 0;
    journal = -1;
}

/* Writes every change down into this file from now on; -1 ends it. */
void torture_record(int file) { journal = file; }

/* A word of the test's own between the changes, such as that a wish was acknowledged. */
void torture_mark(const char *text) { note('m', -1, 0, text, strlen(text)); }

/* Lets call number `number` (from 1) fail: of those that change files, or of those that read them. */
void torture_arm(int kind, int of_reads, long number) {
    fault = kind;
    faulty_reads = of_reads;
    at = number;
    changes = reads = disk_is_full = 0;
}

/* How many calls there were since the folder was watched, or since a fault was armed. */
long torture_count(int of_reads) { return of_reads ? reads : changes; }

/* The kernel kills this process so many nanoseconds from now, whatever it is doing then. */
int torture_kill_after(long nanoseconds) {
    struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGKILL};
    struct itimerspec moment = {.it_value = {nanoseconds / 1000000000, nanoseconds % 1000000000 + 1}};
    timer_t timer;
    if (timer_create(CLOCK_MONOTONIC, &event, &timer)) return -1;
    return timer_settime(timer, 0, &moment, NULL);
}

/* The same from the moment on at which a database's journal becomes hot: its first byte is no longer zero. */
void torture_kill_when_hot(long nanoseconds) { aimed = nanoseconds; }

/* For how many seconds the journals were hot, and counts anew. */
double torture_hot_for(void) {
    double found = hot_for;
    hot_for = 0;
    return found;
}

static void is_hot_from_now(void) {
    clock_gettime(CLOCK_MONOTONIC, &hot_since);
    if (aimed >= 0 && torture_kill_after(aimed)) abort();
    aimed = -1;
}

static void is_cold_from_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    if (hot_since.tv_sec) hot_for += now.tv_sec - hot_since.tv_sec + (now.tv_nsec - hot_since.tv_nsec) / 1e9;
    hot_since.tv_sec = 0;
}

/* ---- what becomes of a call ---- */

static void die(void) { kill(getpid(), SIGKILL); }

/* For a call that may change files. `grows` says that it needs room on the disk. HALF: do a part of it, then die. */
static enum verdict change(int grows) {
    changes++;
    if (disk_is_full && grows) { errno = ENOSPC; return REFUSE; }
    if (!fault || faulty_reads || changes != at) return PASS;
    if (fault == CRASH) die();
    if (fault == TORN) return HALF;
    if (fault == FULL) {
        disk_is_full = 1; /* until it is armed anew */
        errno = grows ? ENOSPC : 0;
        return grows ? REFUSE : PASS;
    }
    errno = EIO;
    return REFUSE;
}

static int may_read(void) {
    reads++;
    if (fault && faulty_reads && reads == at) { errno = EIO; return 0; }
    return 1;
}

#define REAL(type, name, ...) \
    static type (*real)(__VA_ARGS__); \
    if (!real) real = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

/* ---- the calls ---- */

static int opened(int file, const char *path, int flags) {
    if (file < 0 || file >= MOST_FILES) return file;
    watched[file] = inside(path) ? 1 + ends_in_journal(path) : 0;
    if (watched[file]) note('o', file, flags, path, strlen(path) + 1);
    return file;
}

static int open_any(const char *path, int flags, mode_t mode) {
    REAL(int, "open64", const char *, int, ...);
    int makes = inside(path) && (flags & (O_CREAT | O_TRUNC)) && (flags & O_TRUNC || access(path, F_OK));
    enum verdict verdict = makes ? change(1) : PASS;
    if (verdict == REFUSE) return -1;
    int file = real(path, flags, mode);
    if (verdict == HALF) die();
    return opened(file, path, flags);
}

#define MODE(flags) \
    mode_t mode = 0; \
    if (flags & (O_CREAT | O_TMPFILE)) { va_list more; va_start(more, flags); mode = va_arg(more, mode_t); va_end(more); }

int open(const char *path, int flags, ...) { MODE(flags) return open_any(path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return open_any(path, flags, mode); }

int openat(int base, const char *path, int flags, ...) {
    MODE(flags)
    REAL(int, "openat64", int, const char *, int, ...);
    return path[0] == '/' ? open_any(path, flags, mode) : real(base, path, flags, mode);
}
int openat64(int base, const char *path, int flags, ...) { MODE(flags) return openat(base, path, flags, mode); }

int close(int file) {
    REAL(int, "close", int);
    if (is_watched(file)) watched[file] = 0;
    return real(file);
}

static ssize_t write_at(int file, const void *bytes, size_t length, off64_t offset) {
    if (!is_watched(file)) return syscall(SYS_pwrite64, file, bytes, length, offset);
    enum verdict verdict = change(1);
    if (verdict == REFUSE) { /* a full disk takes what still fits */
        size_t fits = errno == ENOSPC && at == changes ? length / 2 : 0;
        if (!fits) return -1;
        length = fits;
    }
    if (verdict == HALF) length = (length + 1) / 2;
    ssize_t done = syscall(SYS_pwrite64, file, bytes, length, offset);
    if (verdict == HALF) die();
    if (done > 0) note('w', file, offset, bytes, done);
    if (done > 0 && !offset && watched[file] == 2 && *(const char *)bytes && !hot_since.tv_sec) is_hot_from_now();
    return done;
}

ssize_t pwrite64(int file, const void *bytes, size_t length, off64_t offset) { return write_at(file, bytes, length, offset); }
ssize_t pwrite(int file, const void *bytes, size_t length, off_t offset) { return write_at(file, bytes, length, offset); }

ssize_t write(int file, const void *bytes, size_t length) {
    if (!is_watched(file)) return syscall(SYS_write, file, bytes, length);
    off64_t offset = lseek64(file, 0, fcntl(file, F_GETFL) & O_APPEND ? SEEK_END : SEEK_CUR);
    ssize_t done = write_at(file, bytes, length, offset);
    if (done > 0) lseek64(file, offset + done, SEEK_SET);
    return done;
}

ssize_t read(int file, void *bytes, size_t length) {
    if (is_watched(file) && !may_read()) return -1;
    return syscall(SYS_read, file, bytes, length);
}
ssize_t pread64(int file, void *bytes, size_t length, off64_t offset) {
    if (is_watched(file) && !may_read()) return -1;
    return syscall(SYS_pread64, file, bytes, length, offset);
}
ssize_t pread(int file, void *bytes, size_t length, off_t offset) { return pread64(file, bytes, length, offset); }

/* Whatever has no halves happens, and then the program dies. */
#define WHOLE(watches, grows, action, tells) \
    int seen = watches; \
    enum verdict verdict = seen ? change(grows) : PASS; \
    if (verdict == REFUSE) return -1; \
    int done = action; \
    if (verdict == HALF) die(); \
    if (!done && seen) { tells; } \
    return done

int ftruncate64(int file, off64_t size) {
    WHOLE(is_watched(file), 0, syscall(SYS_ftruncate, file, size), note('t', file, size, "", 0));
}
int ftruncate(int file, off_t size) { return ftruncate64(file, size); }
int fsync(int file) { WHOLE(is_watched(file), 1, syscall(SYS_fsync, file), note('s', file, 0, "", 0)); }
int fdatasync(int file) { WHOLE(is_watched(file), 1, syscall(SYS_fdatasync, file), note('s', file, 0, "", 0)); }
static int unlink_now(const char *path) {
    int done = syscall(SYS_unlinkat, AT_FDCWD, path, 0);
    if (!done && inside(path) && ends_in_journal(path)) is_cold_from_now();
    return done;
}
int unlink(const char *path) {
    WHOLE(inside(path), 0, unlink_now(path), note('u', -1, 0, path, strlen(path) + 1));
}
int rename(const char *old, const char *new) {
    WHOLE(inside(old) || inside(new), 1, syscall(SYS_renameat2, AT_FDCWD, old, AT_FDCWD, new, 0), note_paths('r', old, new));
}
int link(const char *old, const char *new) {
    WHOLE(inside(old) || inside(new), 1, syscall(SYS_linkat, AT_FDCWD, old, AT_FDCWD, new, 0), note_paths('l', old, new));
}
int chmod(const char *path, mode_t mode) { WHOLE(inside(path), 0, syscall(SYS_fchmodat, AT_FDCWD, path, mode), (void)0); }
int fchmod(int file, mode_t mode) { WHOLE(is_watched(file), 0, syscall(SYS_fchmod, file, mode), (void)0); }

/* Copies that the kernel makes by itself would pass unseen: Python then copies by hand. */
ssize_t copy_file_range(int from, off64_t *start, int to, off64_t *place, size_t length, unsigned flags) {
    if (is_watched(to)) { errno = ENOTSUP; return -1; }
    return syscall(SYS_copy_file_range, from, start, to, place, length, flags);
}
ssize_t sendfile64(int to, int from, off64_t *start, size_t length) {
    if (is_watched(to)) { errno = ENOTSOCK; return -1; }
    return syscall(SYS_sendfile, to, from, start, length);
}
ssize_t sendfile(int to, int from, off_t *start, size_t length) { return sendfile64(to, from, start, length); }
