"""What the texts of `cases/` must become that have long headings, annexes of principles or tables."""

from .case import Case

CASES = {
    "principles-in-an-annex": Case(
        "en",
        (
            "heading Resolution 7/21",
            "title Principles of the quay",
            "formula The Harbour Council,",
            "pp-1 Noting the principles that the keepers have drawn up,",
            "op-1 1. Takes note of them;",
            "op-2 2. Annexes them to the present resolution.",
            "annex-1 Annex Principles of the quay",
            "annex-1-art-1 Principle 1 Light",
            "annex-1-art-1-op-1 The lantern shall burn all night.",
            "annex-1-art-2 Principle 2 Rope",
            "annex-1-art-2-op-1 1. A boat shall have two ropes.",
            "annex-1-art-2-op-2 2. The ropes shall be dry.",
            "annex-1-art-3 Principle 3 Bell",
            "annex-1-art-3-op-1 The bell shall be rung in fog.",
        ),
    ),
    "principles-in-an-annex-russian": Case(
        "ru",
        (
            "heading Резолюция 7/22",
            "title Принципы причала",
            "formula Совет гавани,",
            "pp-1 отмечая принципы, составленные смотрителями,",
            "op-1 1. принимает их к сведению;",
            "op-2 2. прилагает их к настоящей резолюции.",
            "annex-1 Приложение Принципы причала",
            "annex-1-art-1 Принцип 1",
            "annex-1-art-1-op-1 Фонарь горит всю ночь.",
            "annex-1-art-2 Принцип 2",
            "annex-1-art-2-op-1 1. У лодки должно быть два каната.",
            "annex-1-art-2-op-2 2. Канаты должны быть сухими.",
        ),
    ),
    "masthead-words-amid-a-paragraph": Case(
        "en",
        (
            "heading Resolution 7/23",
            "title The choice of the keepers",
            "formula The Harbour Council,",
            (
                "pp-1 Recalling its resolution 2/7 of last spring, in which it asked the keepers and the builders "
                "of the bridge to agree on the hours of the ferry,"
            ),
            (
                "pp-2 Noting with concern that they have not yet agreed, and that on two evenings the ferry had to "
                "wait until midnight,"
            ),
            (
                "op-1 1. Decides that the head of the keepers shall be named by the Council itself. A search and "
                "selection committee established by the head of the Harbour Council in consultation with the "
                "fishermen shall propose suitable men and women for consideration;"
            ),
            (
                "op-2 2. Asks the keepers to report once a year, at the end of the second regular session of the "
                "Council, on the boats that had to wait and on the oil."
            ),
        ),
    ),
    "heading-over-an-indented-paragraph": Case(
        "en",
        (
            "heading Resolution 7/24",
            "title The school of the keepers",
            "formula The Harbour Council,",
            (
                "pp-1 Recalling its resolution 2/7 of last spring, in which it asked the keepers and the builders "
                "of the bridge to agree on the hours of the ferry,"
            ),
            (
                "op-1 1. Decides to set up a school of keepers on the quay, whose statute stands in the annex to "
                "the present resolution;"
            ),
            (
                "op-2 2. Asks the keepers to open the school before the first fog of the autumn and to report on "
                "the pupils who came."
            ),
            "annex-1 Annex",
            "annex-1-art-1 Article I Purpose and tasks of the school on the quay and of its teachers and pupils",
            (
                "annex-1-art-1-op-1 1. The school shall teach the trimming of wicks, the ringing of bells in fog "
                "and the mending of ropes to all who want to learn it."
            ),
            "annex-1-art-1-op-2 2. It shall be open on every day on which the ferry does not cross.",
            "annex-1-art-2 Article II Money of the school and the rules by which the money of the school is spent",
            (
                "annex-1-art-2-op-1 The school shall have its money from the fishermen and from the village. It may "
                "have more of it, in coins or in oil, from the owners of the boats that had to wait at the quay."
            ),
        ),
    ),
    "long-heading-of-the-next-section-spanish": Case(
        "es",
        (
            "heading Resolución 7/25",
            "title Cuestiones del puerto",
            "formula El Consejo del Puerto,",
            "sec-1 I Horas del transbordador",
            "sec-1-pp-1 Observando que el transbordador cruza tarde,",
            "sec-1-op-1 1. Decide que cruce a las horas en punto;",
            "sec-1-op-2 2. Da las gracias a los barqueros;",
            (
                "sec-2 II Condiciones de trabajo y paga de los guardianes que no pertenecen al puerto: los fareros "
                "de las islas y los maestros y jueces de los muelles del norte y de los muelles del sur, con "
                "exclusión de los que cuidan de las barcas de recreo"
            ),
            "sec-2-pp-1 Observando que los fareros no tienen aceite,",
            "sec-2-op-1 1. Decide comprar aceite;",
            "sec-2-op-2 2. Pide a los fareros que informen al respecto.",
        ),
    ),
    "table-that-is-an-annex": Case(
        "en",
        (
            "heading Resolution 7/26",
            "title Oil for the lanterns",
            "formula The Harbour Council,",
            "pp-1 Noting that the lanterns have no oil,",
            "op-1 1. Decides to buy the oil that the annex lists;",
            "op-2 2. Thanks the keepers:",
            "op-2-a (a) Of the north;",
            "op-2-b (b) Of the south.",
            (
                "annex-1 Annex Oil by lantern Lantern Measures Price North 7 3 South 8 4 East 9 2 West 5 1 Bridge 6 "
                "2 Total 35 12"
            ),
            "closing 5th plenary meeting",
            "closing-2 3 May 2019",
        ),
    ),
}
