"""What a file from outside may take. Whatever takes more is refused in one sentence, and nothing of it is kept."""

# A file has at most 50 MB, unpacked 50 MB as well (and never 200 times its size), 100,000 rows with texts and 200
# columns a table or sheet, and 50 million characters in all sheets. Whatever is packed, binary or HTML, and Markdown of
# more than 256 KB, is read by a process of its own that has 1 GB of memory (where the system can bound it), 60 seconds,
# no files to write and no network to need. What is read in the program itself takes it a second or a few.

from app.domain.archives import Limits

MEGABYTE = 1024 * 1024
MOST_BYTES = 50 * MEGABYTE
MOST_UNPACKED = 50 * MEGABYTE
MOST_ROWS, MOST_COLUMNS = 100_000, 200
MOST_CHARACTERS = 50_000_000
MEMORY_BYTES = 1024 * MEGABYTE
SECONDS = 60
LIMITS = Limits(unpacked=MOST_UNPACKED)
