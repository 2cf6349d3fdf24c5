"""Every block of every page is what was proved."""

from opsbook import LEVELS, ROOT, record
from opsbook.lessons import folders, lessons, sha256
from opsbook.site.blocks import regions
from tests.site.conftest import HTML

SHOWN = {
    "add-a-lesson": "a map of the trees, not code",
    "figures": "what you write for a picture of your own",
}
"""The pages that show what cannot be proved, and why: on a page only one reason."""
WITHOUT_LESSON = {"cli", "machinery", "mlops/mlflow/cli", "verified"}
"""The pages with blocks that no lesson stands behind: reference, and doctests."""

LONGEST = 30
"""Lines of the longest snippet that is shown at once."""


def test_only_known_pages_show_what_is_not_proved(proofs):
    shown = {one["page"]: one["reason"] for one in proofs if one["level"] == "shown"}
    assert shown == SHOWN


def test_only_known_pages_have_blocks_without_a_lesson(proofs):
    proved = [one for one in proofs if one["level"] != "shown"]
    assert {one["page"] for one in proved if not one["path"]} == WITHOUT_LESSON


def test_every_literal_block_has_a_proof(pages):
    naked = [
        f"{page.name}: {pre.get_text()[:60]!r}"
        for page in pages
        for pre in page.body.find_all("pre")
        if not pre.find_parent(attrs={"data-proof": list(LEVELS)})
    ]
    assert naked == []


def test_the_list_is_what_the_pages_show(blocks, proofs):
    shown = [
        (page.name, tag["data-proof"], sha256(tag.pre.get_text().encode()))
        for page, tag in blocks
    ]
    listed = [(one["page"], one["level"], one["shown_sha256"]) for one in proofs]
    assert sorted(shown) == sorted(listed)


def test_a_snippet_is_its_file_byte_for_byte(blocks):
    wrong = []
    for page, tag in blocks:
        if "data-snippet" in tag.attrs:
            text = (ROOT / tag["data-snippet"]).read_text("utf-8")
            if name := tag.get("data-region"):
                _, _, rest = text.partition(f"# [start {name}]\n")
                text = rest.partition(f"# [end {name}]\n")[0].strip("\n") + "\n"
            if tag.pre.get_text() != text:
                wrong.append(f"{page.name}: {tag['data-snippet']}")
    assert wrong == []


def test_an_output_is_its_file_byte_for_byte(blocks):
    wrong = [
        f"{page.name}: {tag['data-output-of']}"
        for page, tag in blocks
        if "data-output-of" in tag.attrs
        and tag.pre.get_text()
        != (ROOT / tag["data-output-of"]).with_suffix(".out").read_text("utf-8")
    ]
    assert wrong == []


def test_every_lesson_is_on_a_page(blocks):
    shown = {(tag.get("data-snippet"), tag.get("data-region")) for _, tag in blocks}
    missing = []
    for lesson in lessons().values():
        wanted = {(lesson.name, region) for region in regions(lesson)}
        whole = {(lesson.name, None)}
        if not (whole <= shown or (wanted and wanted <= shown)):
            missing.append((lesson.name, sorted(str(w[1]) for w in wanted - shown)))
    assert missing == []


def test_every_output_is_on_a_page(blocks):
    shown = {tag.get("data-output-of") for _, tag in blocks}
    outputs = {one.name for one in lessons().values() if one.output_file.exists()}
    assert {one for one in outputs if find_verified(one)} - shown == set()


def test_every_drawn_picture_is_on_a_page_as_it_is_kept(pages):
    shown = {
        tag["data-picture-of"]: (HTML / page.name).parent / tag.img["src"]
        for page in pages
        for tag in page.body.select("[data-picture-of]")
    }
    drawn = {one.name: one.picture_file for one in lessons().values() if one.picture}
    assert shown.keys() == drawn.keys()
    wrong = [n for n in drawn if shown[n].read_bytes() != drawn[n].read_bytes()]
    assert wrong == []


def find_verified(name: str) -> bool:
    return bool(lessons()[name.removeprefix("snippets/")].verify)


def test_no_region_starts_indented(blocks):
    indented = [
        f"{tag['data-snippet']}: {tag.get('data-region')}"
        for _, tag in blocks
        if "data-snippet" in tag.attrs and tag.pre.get_text().startswith((" ", "\t"))
    ]
    assert indented == []


def test_no_snippet_is_long(blocks):
    long = [
        f"{page.name}: {tag['data-snippet']} {tag.get('data-region', '')}: {lines}"
        for page, tag in blocks
        if "data-snippet" in tag.attrs
        and (lines := tag.pre.get_text().count("\n")) > LONGEST
    ]
    assert long == []


def test_the_record_lists_every_lesson_and_no_other():
    recorded = {path for folder in folders() for path in record.load(folder)}
    assert recorded == set(lessons())


def test_a_page_shows_the_lessons_of_its_own_folder(blocks):
    """And nearly no others: they would be looked for there."""
    shown = {
        (page.name, tag["data-snippet"])
        for page, tag in blocks
        if tag.get("data-snippet")
    }
    homes = {page for page, snippet in shown if snippet.startswith(f"snippets/{page}/")}
    folders_with_lessons = {one.folder for one in lessons().values()}
    pages_of = {
        f for f in folders_with_lessons if (ROOT / "docs" / f"{f}.rst").exists()
    }
    assert pages_of <= homes
