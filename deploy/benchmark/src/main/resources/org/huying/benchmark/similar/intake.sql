-- Concerns of the three years up to now, as many as ${many}: five communities, six grids and forty buildings each, a tenth
-- of them at a spot outside any building; twenty topics, each told in words of its own with openings and endings that vary.
CREATE TEMPORARY TABLE matter (topic text, said text[]);
INSERT INTO matter VALUES
  ('neighbourhood.noise', '{楼上装修噪声很大中午也不停,楼上孩子夜里跑跳吵得睡不着,有人深夜在家唱歌音量很大}'),
  ('neighbourhood.smoke', '{有人在楼道里抽烟味道很大,邻居在走廊烧纸烟雾呛人,楼下油烟直接排到窗口}'),
  ('neighbourhood.pets', '{遛狗不拴绳吓到小孩,大型犬在电梯里没有人管,狗粪没有人清理}'),
  ('neighbourhood.dispute', '{邻居占用公共走廊堆放鞋柜,两家为晾衣位置经常争吵,阳台滴水弄湿楼下被子}'),
  ('property.maintenance', '{楼道灯坏了很久没有修,单元门锁坏了关不上,墙皮脱落掉在过道上}'),
  ('property.lift', '{电梯坏了三天没有人来修,电梯运行时有异响还会抖动,电梯按键失灵老人上下楼不方便}'),
  ('property.leakage', '{屋顶漏水把天花板泡坏了,楼上卫生间漏水没有人处理,外墙渗水墙面发霉}'),
  ('property.charges', '{物业收费没有公示明细,停车费突然涨价没有通知,公摊电费算得不清楚}'),
  ('environment.rubbish', '{垃圾桶满了几天没有清运,装修垃圾堆在门口,垃圾分类点气味难闻}'),
  ('environment.greening', '{绿化带被人种了菜,树枝太长挡住窗户,草坪枯死没有补种}'),
  ('environment.drains', '{下水道堵塞污水往外冒,雨后积水排不出去,井盖破损走路危险}'),
  ('city-order.itinerant-vendors', '{每天晚上流动摊贩占道摆摊油烟很大,小贩在平台上卖烧烤又吵又脏,摊贩收摊以后垃圾满地}'),
  ('order.parking', '{电动车停在消防通道,外来车辆占用业主车位,共享单车乱停堵住路口}'),
  ('order.advertising', '{楼道里贴满小广告,有人挨家敲门推销,墙上喷了办证电话}'),
  ('safety.fire', '{消防栓没有水,有人在楼道给电动车充电,灭火器过期了没有更换}'),
  ('safety.cracks', '{护栏外墙出现裂缝,凉亭柱子松动,台阶断裂老人容易摔跤}'),
  ('public-security.tenants', '{出租屋里半夜有多人进出,群租房住了十几个人,租客经常变换行为可疑}'),
  ('public-security.theft', '{停在楼下的电瓶被偷了,快递放在门口丢失,晚上有陌生人撬车门}'),
  ('services.opening-hours', '{下班以后党群服务中心也下班了办事不方便,周末没有窗口可以办理,中午没有人值班}'),
  ('services.elderly', '{独居老人没有人照看,老年食堂饭菜太贵,高龄补贴没有发下来}');

INSERT INTO concern (id, number, sequence, version, channel, nature, topic, description, confidential, community_code,
  grid_code, zone, building, spot, registered_by, tracking_code, registered_at)
SELECT
  (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7000800000' || lpad(to_hex(n), 10, '0'))::uuid,
  'WLC-' || to_char(at, 'YYYYMMDD') || '-' || lpad(n::text, 7, '0'), 1, 0,
  (ARRAY['WEB', 'MOBILE', 'GRID_VISIT', 'GRID_PARTY_WORKSTATION', 'HOTLINE_12345'])[1 + chance[1] % 5],
  'HELP', topic,
  (ARRAY['您好，', '我要反映，', '', '居民反映：', '最近', '连续好几天了，'])[1 + chance[2] % 6]
    || coalesce(zone, '') || coalesce(building, '') || coalesce(spot, '') || said[1 + chance[3] % 3]
    || (ARRAY['，请尽快处理。', '，影响休息。', '。希望社区协调一下！', '，已经说过几次都没有用。', '', '，谢谢。'])[1 + chance[4] % 6],
  false, community, community || lpad((1 + chance[5] % 6)::text, 3, '0'), zone, building, spot, 'anonymous',
  'AAAA-BBBB-CCCC', at
FROM (
  SELECT n, chance, at, topic, said,
    '5201020339' || lpad((1 + chance[6] % 5)::text, 2, '0') AS community,
    CASE WHEN chance[7] % 10 > 0 THEN (ARRAY['X区', 'Y区'])[1 + chance[8] % 2] END AS zone,
    CASE WHEN chance[7] % 10 > 0 THEN (1 + chance[9] % 40) || '栋' END AS building,
    CASE WHEN chance[7] % 10 < 2 THEN (ARRAY['平台', '凉亭', '东门', '小广场'])[1 + chance[10] % 4] END AS spot
  FROM (
    SELECT n, now() - (${many} - n) * (interval '3 years' / ${many}) AS at,
      ARRAY(SELECT (abs(hashint8extended(n, die)) % 1000000)::int FROM generate_series(1, 11) AS die) AS chance
    FROM generate_series(1::bigint, ${many}) AS n) AS drawn
  JOIN (SELECT row_number() OVER (ORDER BY topic) AS place, topic, said FROM matter) AS matter
    ON matter.place = 1 + chance[11] % 20) AS earlier
ORDER BY n;
DROP TABLE matter;
ANALYZE concern;
CHECKPOINT;
