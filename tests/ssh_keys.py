"""Keys and a signature that ssh-keygen made for these tests, so that known answers need neither it nor chance."""

from pathlib import Path

PASSPHRASE = "open sesame"
CONTENT = b"what was signed\n"
FINGERPRINT = "SHA256:fGMa5hScKvX+3ymrZ/oB5kbQHkH4H0oq5BtkmQCOn24"
PUBLIC = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIH/ZGEeaJK5b400oZmxq3JzenvfmUQ4iHXMfWwTlwWEg"
SIGNATURE = """\
-----BEGIN SSH SIGNATURE-----
U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgf9kYR5okrlvjTShmbGrcnN6e9+
ZRDiIdcx9bBOXBYSAAAAAJcmVtZWRpYXJ5AAAAAAAAAAZzaGE1MTIAAABTAAAAC3NzaC1l
ZDI1NTE5AAAAQHsy/IEe1FAY+fMLFcmcdKQr9Jt/w+0oPJV4NrfCmdebqgfRli+e9HbkZL
i7FNSiPakLB7thZIwC/s3GMctpRwU=
-----END SSH SIGNATURE-----
"""

OPEN = (
    "b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZWQyNTUxOQAAACB/2RhHmiSuW+NNKGZs"
    "atyc3p735lEOIh1zH1sE5cFhIAAAAJCly9supcvbLgAAAAtzc2gtZWQyNTUxOQAAACB/2RhHmiSuW+NNKGZsatyc3p735lEOIh1z"
    "H1sE5cFhIAAAAEAjKViE4xohax06gKnFUDyzkENffKkqQwM8qfVYB7u4nX/ZGEeaJK5b400oZmxq3JzenvfmUQ4iHXMfWwTlwWEg"
    "AAAAB2V4YW1wbGUBAgMEBQY="
)
LOCKED = (
    "b3BlbnNzaC1rZXktdjEAAAAACmFlczI1Ni1jdHIAAAAGYmNyeXB0AAAAGAAAABDgdfGZpZXnwOOd97CaV8aaAAAABAAAAAEAAAAz"
    "AAAAC3NzaC1lZDI1NTE5AAAAICpSOM3e/gLNZQlX8lTEvkNxMhCFS3QCjZgtEA7oJd8hAAAAkJpvKV/7QdDRIYcVS0KSNiJO4Mki"
    "WHg641/6loLuGi1MKd8xqMMZGDzNWKwOZ51p7ErS48L+4wSOwpeErLYjv7HyVXPn3qZ9b24TL1ZCKgrSZbtOLngwNTRGwxzSSThp"
    "dvMVHdnWDooMyl/uV2fRAG8uGdCdGI+3hw1hRGseO3gCloPlq4DNTtMFLSgOWXmTEQ=="
)
SLOW = (
    "b3BlbnNzaC1rZXktdjEAAAAACmFlczI1Ni1jdHIAAAAGYmNyeXB0AAAAGAAAABDDQ8fiVjJYZzu69HrJVUcQAAAJxAAAAAEAAAAz"
    "AAAAC3NzaC1lZDI1NTE5AAAAIERM5bKRScmzOJxokgkrWEieD7glouArXbgyBB05+zKEAAAAkO4eVSh6OlBrCG+jwjyijAFNtmNU"
    "NR8I8Wq2M5AMqqwdqwSNwn1ygWlAFniXRowmIAe6h7qY68j84KpyeoaeaAq60o2KyYLOnrzZ2oclqetmhjrfneJi52v1HS8/jpev"
    "UitY2VY9b1vfaBw75fqwmp4zA+zKusTft2TD4+Cgn0EghFPQw06u3k/ajTbo6E+8Zw=="
)


def key_text(body: str) -> bytes:
    """The private key as a file holds it."""
    armour = "OPENSSH PRIVATE KEY-----"
    lines = [body[at : at + 70] for at in range(0, len(body), 70)]
    return "\n".join([f"-----BEGIN {armour}", *lines, f"-----END {armour}", ""]).encode()


def write_key(path: Path, body: str = OPEN, mode: int = 0o600) -> Path:
    """A key file as ssh-keygen leaves it."""
    path.write_bytes(key_text(body))
    path.chmod(mode)
    return path
