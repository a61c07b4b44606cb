"""An archive from outside is looked at before anything is read of it, and bounded while it is."""

import io
import os
import stat
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyzipper import WZ_AES, AESZipFile

from app.domain.archives import Limits
from app.domain.errors import UserError
from app.domain.file_names import folded
from app.intake.archives import open_archive

Make = Callable[[zipfile.ZipFile], object]


def _packed(make: Make, method: int = zipfile.ZIP_DEFLATED) -> io.BytesIO:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        make(archive)
    return stream


def _read(stream: io.BytesIO, **given: object) -> dict[str, bytes]:
    with open_archive(stream, "in.zip", **given) as archive:  # type: ignore[arg-type]
        return {name: archive.read(name) for name in archive.names}


def _refused(stream: io.BytesIO, **given: object) -> str:
    with pytest.raises(UserError) as error:
        _read(stream, **given)
    sentence = str(error.value)
    assert sentence.startswith(("in.zip", "This is not the password of in.zip"))
    assert sentence.endswith(".")
    assert sentence.isprintable()
    return sentence


def _with_mode(mode: int, name: str = "a") -> Make:
    def make(archive: zipfile.ZipFile) -> None:
        member = zipfile.ZipInfo(name)
        member.create_system, member.external_attr = 3, mode << 16
        archive.writestr(member, "/etc/passwd")

    return make


def _named(*names: str) -> Make:
    def make(archive: zipfile.ZipFile) -> None:
        for name in names:
            member = zipfile.ZipInfo("x")
            member.filename, member.compress_type = name, archive.compression
            archive.writestr(member, b"" if name.endswith("/") else b"x")

    return make


def _with_other_name(archive: zipfile.ZipFile) -> None:
    member = zipfile.ZipInfo("a")
    member.extra = struct.pack("<HHBL", 0x7075, 8, 1, 0) + b"evl"
    archive.writestr(member, "x")


ORDINARY: dict[str, Make] = {
    "one file": _named("README.txt"),
    "folders": _named("evidence/", "evidence/1-proof.pdf", "evidence/deep/er/x", "SHA256SUMS"),
    "letters of any script": _named("報告書.pdf", "Prüfbericht.docx", "a b'c,(d)&.md"),
    "a mode": _with_mode(stat.S_IFREG | 0o644),
    "dots inside": _named("a..b", "..a", ".hidden", "a.tar.gz"),
    "nothing": _named(),
}
HOSTILE: dict[str, tuple[Make, str]] = {
    "leads up": (_named("../a"), "leads out"),
    "leads up inside": (_named("a/../../b"), "leads out"),
    "starts at the root": (_named("/etc/passwd"), "leads out"),
    "leads up in Windows": (_named("..\\a"), "leads out"),
    "a backslash": (_named("a\\b"), "leads out"),
    "a drive": (_named("C:/a"), "leads out"),
    "a drive's folder": (_named("c:a"), "leads out"),
    "a stream of NTFS": (_named("a.txt:b"), "leads out"),
    "a share": (_named("//server/share/a"), "leads out"),
    "an empty part": (_named("a//b"), "no name of a file"),
    "a dot": (_named("./a"), "no name of a file"),
    "nothing but dots": (_named("a/.../b"), "no name of a file"),
    "no name": (_named(""), "no name of a file"),
    "a line break": (_named("a\nb"), "no name of a file"),
    "turned around": (_named("a\u202egpj.exe"), "no name of a file"),
    "NUL": (_named("a/nul"), "device"),
    "a device with a suffix": (_named("AUX.txt"), "device"),
    "a device's folder": (_named("com1/a"), "device"),
    "a link": (_with_mode(stat.S_IFLNK | 0o777), "is a link"),
    "a pipe": (_with_mode(stat.S_IFIFO | 0o600), "is a link or a device"),
    "a device file": (_with_mode(stat.S_IFBLK | 0o600), "is a link or a device"),
    "a folder that is a file": (_with_mode(stat.S_IFDIR | 0o700), "is a link or a device"),
    "a folder with content": (_with_mode(stat.S_IFDIR | 0o700, "a/"), "something else to other programs"),
    "another name": (_with_other_name, "something else to other programs"),
    "a name twice": (_named("a", "a"), "beside each other"),
    "two cases": (_named("README", "readme"), "beside each other"),
    "two forms": (_named("\u00e9", "e\u0301"), "beside each other"),
    "a dot at the end": (_named("a", "a."), "beside each other"),
    "a blank at the end": (_named("d/a", "d /a"), "beside each other"),
    "a file and a folder": (_named("a", "a/b"), "beside each other"),
    "a folder and a file": (_named("A/", "a"), "beside each other"),
    "a bomb": (lambda archive: archive.writestr("a", bytes(50_000_000)), "unpacks to far more"),
}


@pytest.mark.parametrize("make", ORDINARY.values(), ids=ORDINARY.keys())
def test_an_ordinary_archive_is_read(make: Make) -> None:
    stream = _packed(make)
    with zipfile.ZipFile(stream) as plain:
        expected = {name: plain.read(name) for name in plain.namelist() if not name.endswith("/")}
    assert _read(stream) == expected


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize(("make", "says"), HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_archive_is_refused_in_one_sentence(make: Make, says: str) -> None:
    assert says in _refused(_packed(make))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_naive_reader_takes_every_one_of_them() -> None:
    for make, _says in HOSTILE.values():
        with zipfile.ZipFile(_packed(make)) as archive:
            assert archive.testzip() is None


def test_a_name_is_read_before_python_shortens_it() -> None:
    content = _packed(_named("a.txt_b")).getvalue().replace(b"a.txt_b", b"a.txt\x00b")
    assert "no name of a file" in _refused(io.BytesIO(content))


def test_too_many_members_are_refused_before_their_list_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    content = _packed(_named(*(f"{number}" for number in range(11))))
    assert len(_read(content)) == 11
    assert "more than 10 files" in _refused(content, limits=Limits(members=10))
    long = _packed(_named(*("x" * 60_000 + str(number) for number in range(3))))
    monkeypatch.setattr("app.intake.archives._opened", lambda *_: pytest.fail("the list was read"))
    assert "more than 10 files" in _refused(long, limits=Limits(members=10))


def test_what_an_archive_says_of_its_list_is_read_in_its_large_form_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zipfile, "ZIP_FILECOUNT_LIMIT", 2)
    content = _packed(_named(*("x" * 60_000 + str(number) for number in range(3))))
    assert b"PK\x06\x07" in content.getvalue()
    monkeypatch.setattr("app.intake.archives._opened", lambda *_: pytest.fail("the list was read"))
    assert "more than 10 files" in _refused(content, limits=Limits(members=10))


@pytest.mark.parametrize("limits", [Limits(unpacked=2_500), Limits(ratio=1)], ids=["bytes", "ratio"])
def test_what_is_read_is_counted_over_all_members(limits: Limits) -> None:
    content = _packed(lambda archive: [archive.writestr(name, os.urandom(8) * 128) for name in "abc"])
    assert "unpacks to far more" in _refused(content, limits=limits)


def test_an_archive_that_lies_of_its_sizes_is_stopped_while_it_is_read() -> None:
    content = bytearray(_packed(lambda archive: archive.writestr("a", bytes(200_000))).getvalue())
    place = content.rfind(b"PK\x01\x02") + 24
    content[place : place + 4] = struct.pack("<L", 10)
    assert "damaged" in _refused(io.BytesIO(bytes(content)))


def test_members_that_share_their_bytes_are_refused() -> None:
    content = _packed(lambda archive: [archive.writestr(name, os.urandom(1_000)) for name in "ab"]).getvalue()
    end = content.rfind(b"PK\x05\x06")
    second = content.rfind(b"PK\x01\x02")
    shared = content[: second + 42] + struct.pack("<L", 0) + content[second + 46 : end] + content[end:]
    assert "unpacks to far more" in _refused(io.BytesIO(shared))


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_ways_of_packing_are_refused(method: int) -> None:
    assert "compressed in a manner" in _refused(_packed(_named("a"), method))


def test_an_encrypted_archive_is_read_with_its_password_alone() -> None:
    stream = io.BytesIO()
    with AESZipFile(stream, "w", compression=zipfile.ZIP_DEFLATED, encryption=WZ_AES) as archive:
        archive.setpassword(b"secret")
        archive.writestr("a", "text")
    assert _read(stream, password=b"secret") == {"a": b"text"}
    assert "is encrypted" in _refused(stream)
    assert "is not the password" in _refused(stream, password=b"other")


@pytest.mark.parametrize("content", [b"", b"PK", b"no archive" * 99, b"PK\x05\x06" + bytes(18) + b"x"])
def test_what_is_no_archive_is_refused_or_holds_nothing(content: bytes) -> None:
    try:
        assert _read(io.BytesIO(content)) == {}
    except UserError as error:
        assert "is no zip file, or is damaged" in str(error)


@given(st.data())
def test_a_damaged_archive_raises_nothing_but_a_sentence(data: st.DataObject) -> None:
    content = bytearray(_packed(_named("a", "b/c")).getvalue())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    del content[data.draw(st.integers(len(content) // 2, len(content))) :]
    try:
        _read(io.BytesIO(bytes(content)))
    except UserError as error:
        assert str(error).endswith(".")


@pytest.mark.filterwarnings("ignore:Duplicate name")
@given(st.lists(st.text(alphabet="aAé/.\\: \u0301nul", min_size=1, max_size=6), max_size=5))
def test_what_passes_lies_inside_its_folder_under_names_of_its_own(names: list[str]) -> None:
    try:
        found = _read(_packed(_named(*names)))
    except UserError:
        return
    places = [tuple(map(folded, name.split("/"))) for name in found]
    assert len(set(places)) == len(places)
    for name in found:
        assert os.path.normpath(name) == name
        assert not name.startswith(("/", ".."))
        assert not set(name) & set("\\:")


def test_a_file_that_is_not_there_or_no_file_is_told(tmp_path: Path) -> None:
    for path, says in ((tmp_path / "none.zip", "can't be read"), (tmp_path, "is no ordinary file")):
        with pytest.raises(UserError, match=says), open_archive(path):
            pass
