/** Names as offices of a county-level city have them; some differ by one sign only, as in life. */
export const DEPARTMENTS =
  "水利局 公安局 民政局 教育局 财政局 审计局 统计局 司法局 税务局 科协 妇联 团市委 总工会 红十字会 市场监督管理局 卫生健康委员会 行政审批局 大数据局 日报社 政务服务局 自然资源局 交通运输局 应急管理局 住房和城乡建设局 人力资源和社会保障局 发展和改革委员会 退役军人事务局 城市管理综合行政执法局 文体旅游广电局 工业和信息化局 林业和草原局 医疗保障局 民族事务委员会 乡村振兴局 农牧和科技局 现代农业产业园服务中心 景区管理局 生态环境局 信访局 档案馆 市委办公室 纪委监委 组织部 宣传部".split(
    " ",
  );

export const TOWNSHIPS =
  "大河湾镇 哈多河镇 中和镇 洼堤乡 柴河镇 向阳街道 兴华街道 铁东街道 繁荣街道 高台子街道 河西街道 蘑菇气镇 浩饶山镇 卧牛河镇 成吉思汗镇 关门山办事处 南木鄂伦春民族乡 达斡尔民族乡 萨马街鄂温克民族乡".split(
    " ",
  );

/** Units of which the name does not say to which group they belong. */
export const FARMS = ["成吉思汗牧场", "大河湾农场", "雅尔根楚林场", "绰尔河农场"];
