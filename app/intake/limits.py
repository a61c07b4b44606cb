"""What a child process may take that reads a file from outside; the child itself asks for it before it reads."""


def limit(memory: int, seconds: int) -> None:
    """Bounds what a hostile file can take, where the system can: bytes of memory, CPU time, no files or programs."""
    try:
        import resource
    except ImportError:  # Windows: whoever started this ends it in time
        return
    for name, most in (
        ("RLIMIT_AS", memory),
        ("RLIMIT_CPU", seconds),
        ("RLIMIT_FSIZE", 0),
        ("RLIMIT_NPROC", 0),
        ("RLIMIT_CORE", 0),
    ):
        limit = getattr(resource, name, None)
        if limit is not None:
            hard = resource.getrlimit(limit)[1]
            most = most if hard == resource.RLIM_INFINITY else min(most, hard)
            resource.setrlimit(limit, (most, most))
