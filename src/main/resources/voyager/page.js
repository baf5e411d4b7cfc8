// On a narrow screen the lists beside the map would cover it.
const narrow = matchMedia("(max-width: 800px)").matches;

fetch(new URL("voyager/types.json", document.baseURI))
  .then((answer) => answer.json())
  .then((introspection) =>
    GraphQLVoyager.renderVoyager(document.getElementById("voyager"), {
      introspection,
      hideDocs: narrow,
      hideSettings: narrow,
      displayOptions: { hideRoot: true, showLeafFields: false, skipRelay: false, sortByAlphabet: false },
    }),
  );
