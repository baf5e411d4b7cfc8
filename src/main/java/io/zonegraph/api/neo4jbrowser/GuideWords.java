package io.zonegraph.api.neo4jbrowser;

/**
 * The texts of the tour other than its questions.
 *
 * @param welcome subtitle of the welcome slide
 * @param otherLanguage text of the link to the other language, in that language
 * @param howTo how to run the statements
 * @param contents introduces the list of questions
 * @param labels title of the slides on labels
 * @param relationshipTypes title of the slides on relationship types
 * @param goOn title of the last slide
 * @param goOnHtml content of the last slide, in HTML
 */
record GuideWords(String welcome, String otherLanguage, String howTo, String contents, String labels,
		String relationshipTypes, String goOn, String goOnHtml) {

	private static final GuideWords CHINESE = new GuideWords("知识图谱导览", "English",
			"点击灰色框里的语句,它会出现在上方的输入框,再按右边的蓝色箭头运行。可以随意修改:这里每条语句都只读取、不写入。先运行这一条,换上图谱的颜色:", "翻页可以看到名称的含义和以下问题,每个问题都有可运行的语句:",
			"标签的含义", "关系类型的含义", "接下来", """
					<p>各标签有多少节点:</p>
					<pre class="pre-scrollable code runnable">MATCH (node)
					UNWIND labels(node) AS label
					WITH label WHERE NOT label STARTS WITH '_'
					RETURN label, count(*) AS nodes
					ORDER BY nodes DESC</pre>
					<p>全部名称怎样相连:</p>
					<pre class="pre-scrollable code runnable">CALL db.schema.visualization()</pre>
					""");

	private static final GuideWords ENGLISH = new GuideWords("A tour of the knowledge graph", "中文",
			"Click a statement in a grey box: it goes to the input line above, and the blue arrow at its end runs it. Change them as you like: all statements here only read. Run this one first, for the colours of the graph:",
			"The next pages say what the names mean, and then answer these questions with statements to run:",
			"What the labels mean", "What the relationship types mean", "Where to go on", """
					<p>How many nodes each label has:</p>
					<pre class="pre-scrollable code runnable">MATCH (node)
					UNWIND labels(node) AS label
					WITH label WHERE NOT label STARTS WITH '_'
					RETURN label, count(*) AS nodes
					ORDER BY nodes DESC</pre>
					<p>How all names hang together:</p>
					<pre class="pre-scrollable code runnable">CALL db.schema.visualization()</pre>
					""");

	static GuideWords in(GuideLanguage language) {
		return (language == GuideLanguage.ZH) ? CHINESE : ENGLISH;
	}

}
