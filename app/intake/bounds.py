"""What a file from outside may take. Whatever takes more is refused in one sentence, and nothing of it is kept."""

# A file has at most 50 MB, unpacked 50 MB as well (and never 200 times its size), 100,000 rows with texts and 200
# columns a sheet, and 50 million characters in all its tables. Files that are archives, or binary, are read by a
# process of its own that has 1 GB of memory (where the system can bound it), 60 seconds, no files to write and no
# network to need.

from app.domain.archives import Limits

MEGABYTE = 1024 * 1024
MOST_BYTES = 50 * MEGABYTE
MOST_UNPACKED = 50 * MEGABYTE
MOST_ROWS, MOST_COLUMNS = 100_000, 200
MOST_CHARACTERS = 50_000_000
MEMORY_BYTES = 1024 * MEGABYTE
SECONDS = 60
LIMITS = Limits(unpacked=MOST_UNPACKED)
