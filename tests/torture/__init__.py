"""What can befall a file while the program works, done to it thousands of times; `make torture` runs all of it."""
