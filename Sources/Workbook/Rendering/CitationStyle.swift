/// How citations and references look, in the Citation Style Language: "(Gers et al. 2000)".
let citationStyle = """
  <?xml version="1.0" encoding="utf-8"?>
  <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"
    default-locale="en-GB">
    <info>
      <title>Workbook</title>
      <id>workbook</id>
      <updated>2018-08-01T00:00:00+00:00</updated>
    </info>
    <macro name="names">
      <names variable="author">
        <name and="text" initialize-with=". " name-as-sort-order="first" delimiter=", "/>
        <substitute><names variable="editor"/><text variable="title"/></substitute>
      </names>
    </macro>
    <macro name="year">
      <choose>
        <if variable="issued"><date variable="issued"><date-part name="year"/></date></if>
        <else><text value="n.d."/></else>
      </choose>
    </macro>
    <macro name="place">
      <group delimiter=", ">
        <group delimiter=" ">
          <text variable="container-title" font-style="italic"/>
          <group>
            <text variable="volume"/>
            <text variable="issue" prefix="(" suffix=")"/>
          </group>
        </group>
        <text variable="page"/>
        <text variable="publisher"/>
      </group>
    </macro>
    <citation et-al-min="3" et-al-use-first="1" disambiguate-add-year-suffix="true">
      <sort><key macro="year"/><key macro="names"/></sort>
      <layout prefix="(" suffix=")" delimiter="; ">
        <group delimiter=", ">
          <group delimiter=" ">
            <names variable="author">
              <name form="short" and="text"/>
              <et-al font-style="normal"/>
              <substitute><names variable="editor"/><text variable="title"/></substitute>
            </names>
            <text macro="year"/>
          </group>
          <group delimiter=" ">
            <label variable="locator" form="short"/>
            <text variable="locator"/>
          </group>
        </group>
      </layout>
    </citation>
    <bibliography et-al-min="9" et-al-use-first="7">
      <sort><key macro="names"/><key macro="year"/></sort>
      <layout>
        <group delimiter=". " suffix=".">
          <group delimiter=" ">
            <text macro="names"/>
            <text macro="year" prefix="(" suffix=")"/>
          </group>
          <text variable="title"/>
          <text macro="place"/>
        </group>
        <choose>
          <if variable="DOI"><text variable="DOI" prefix=" doi:"/></if>
          <else><text variable="URL" prefix=" "/></else>
        </choose>
      </layout>
    </bibliography>
  </style>
  """
