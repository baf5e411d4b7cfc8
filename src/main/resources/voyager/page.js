"use strict";

fetch(new URL("voyager/types.json", document.baseURI))
  .then((answer) => answer.json())
  .then((introspection) => GraphQLVoyager.renderVoyager(document.getElementById("voyager"), {
    introspection,
    displayOptions: { hideRoot: true, showLeafFields: false, skipRelay: false, sortByAlphabet: false },
  }));
